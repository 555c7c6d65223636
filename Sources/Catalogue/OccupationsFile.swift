import Workforce

/// `occupations.yaml`: which occupation codes are non-clinical.
enum OccupationsFile {
    static let path = "occupations.yaml"

    static func read(_ file: Reader) -> OccupationCoding? {
        let prefixes = file.concept("non-clinical-prefixes")?.required("non-clinical-prefixes")?.texts()
        return prefixes.map { OccupationCoding(nonClinicalPrefixes: $0) }
    }
}
