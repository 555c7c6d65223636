import Workforce

/// `bands.yaml`: the rows of indicator 1, their clusters, and how a pay grade is recognised.
enum BandsFile {
    static let path = "bands.yaml"

    static func read(_ file: Reader) -> BandScale? {
        guard let fields = file.concept("clusters", "bands") else { return nil }
        let entries = fields.required("bands")?.list() ?? []
        let rows = entries.compactMap { $0.fields("id", "label", "medical", "part-of", "grades", "whole-grades") }
        rows.compactMap { $0["id"] }.reportRepeats { "The band \"\($0)\" stands twice." }
        let ids = rows.compactMap { $0["id"]?.text() }
        let clusters = fields.required("clusters").map { BandClusters.read($0, bands: ids) } ?? []
        let bands = rows.compactMap { band($0, among: ids, in: clusters) }
        GradeWritings.reportClashes(rows)
        if entries.isEmpty { fields["bands"]?.report("At least one band is needed.") }
        guard bands.count == entries.count else { return nil }
        return BandScale(payScale: PayScale(bands: bands), clusters: clusters)
    }

    private static func band(_ fields: Fields, among ids: [String], in clusters: [BandCluster]) -> PayBand? {
        let id = fields.required("id")?.name()
        let label = fields.text("label")
        let isMedical = fields["medical"].map { $0.flag() } ?? false
        let partOf = fields["part-of"]?.choice(of: ids.filter { $0 != id })
        let grades = fields["grades"].flatMap(GradeWritings.read) ?? []
        let wholeGrades = fields["whole-grades"].flatMap(GradeWritings.read) ?? []
        guard let id, let label, let isMedical else { return nil }
        let of = clusters.filter { $0.bands.contains(id) }.map { ($0.scheme, $0.id) }
        return PayBand(
            id: id, label: label, isMedical: isMedical, partOf: partOf,
            clusters: Dictionary(of, uniquingKeysWith: { first, _ in first }), grades: grades, wholeGrades: wholeGrades)
    }
}

/// The `clusters` of `bands.yaml`, by scheme.
enum BandClusters {
    static func read(_ reader: Reader, bands: [String]) -> [BandCluster] {
        (reader.pairs() ?? []).flatMap { scheme, list in
            let entries = list.list() ?? []
            let fields = entries.compactMap { $0.fields("id", "label", "bands") }
            fields.compactMap { $0["id"] }.reportRepeats { "The cluster \"\($0)\" stands twice." }
            fields.flatMap { $0["bands"]?.listOrOne() ?? [] }
                .reportRepeats { "Band \"\($0)\" is already in a cluster of this scheme." }
            return fields.compactMap { cluster($0, scheme: scheme, bands: bands) }
        }
    }

    private static func cluster(_ fields: Fields, scheme: String, bands: [String]) -> BandCluster? {
        let id = fields.required("id")?.name()
        let label = fields.text("label")
        let members = fields.required("bands")?.listOrOne()?.compactMap { $0.choice(of: bands) }
        guard let id, let label, let members else { return nil }
        return BandCluster(scheme: scheme, id: id, label: label, bands: members)
    }
}
