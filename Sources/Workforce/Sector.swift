/// The three parts into which indicator 1 divides the workforce.
package enum Sector: String, CaseIterable, Sendable {
    case nonClinical = "non-clinical"
    case clinical
    case medical
}

/// Tells clinical from non-clinical work by the occupation code.
package struct OccupationCoding: Sendable {
    /// Beginnings of the codes that are non-clinical, such as `G` and `H2`.
    package let nonClinicalPrefixes: [String]

    package init(nonClinicalPrefixes: [String]) {
        self.nonClinicalPrefixes = nonClinicalPrefixes.map { $0.uppercased() }
    }

    /// Medical by pay; otherwise non-clinical by code, and clinical for every other code.
    package func sector(occupationCode: String?, band: PayBand?) -> Sector {
        if band?.isMedical == true { return .medical }
        let code = (occupationCode ?? "").uppercased()
        return nonClinicalPrefixes.contains { code.hasPrefix($0) } ? .nonClinical : .clinical
    }
}
