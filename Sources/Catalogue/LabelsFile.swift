import Indicators

/// `labels.yaml`: what the groups are called.
enum LabelsFile {
    static let path = "labels.yaml"

    static func read(_ file: Reader) -> GroupLabels? {
        guard let fields = file.concept("white", "bme", "unknown", "note") else { return nil }
        let (white, bme) = (fields.text("white"), fields.text("bme"))
        let (unknown, note) = (fields.text("unknown"), fields.text("note"))
        guard let white, let bme, let unknown, let note else { return nil }
        return GroupLabels(white: white, bme: bme, unknown: unknown, note: note)
    }
}
