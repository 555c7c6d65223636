/// What is wrong with one place of a catalogue file.
package struct CatalogueFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// Path below the catalogue's folder: `indicators/wres-2.yaml`. The folder itself where that is at fault.
    package let file: String
    /// Counted from 1; nil where the fault is in no line, such as a file that cannot be read.
    package let line: Int?
    package let column: Int?
    /// The way to the key: `variants[2].template.events`, items counted from 1. Empty at the top of a file.
    package let key: String
    /// A sentence.
    package let message: String
    /// What may stand there instead, where that is a list.
    package let allowed: [String]

    package init(
        file: String, line: Int? = nil, column: Int? = nil, key: String = "", message: String,
        allowed: [String] = []
    ) {
        (self.file, self.line, self.column) = (file, line, column)
        (self.key, self.message, self.allowed) = (key, message, allowed)
    }

    /// `indicators/wres-2.yaml, line 7, key "measure": "likelyhood" is not known. Allowed: likelihood, …`
    package var description: String {
        let place = [file, line.map { "line \($0)" }, key.isEmpty ? nil : "key \"\(key)\""]
        let choice = allowed.isEmpty ? "" : " Allowed: \(allowed.joined(separator: ", "))."
        return "\(place.compactMap { $0 }.joined(separator: ", ")): \(message)\(choice)"
    }
}

/// Everything that is wrong with a catalogue, by file and line.
package struct CatalogueFaults: Error, Hashable, Sendable, CustomStringConvertible {
    /// Never empty.
    package let faults: [CatalogueFault]

    /// One fault a line.
    package var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// Gathers the faults of all files, so that a reader can mend them in one go.
final class FaultLog {
    private(set) var faults: [CatalogueFault] = []

    func add(_ fault: CatalogueFault) { faults.append(fault) }

    /// In the order of files and lines, each once.
    var sorted: [CatalogueFault] {
        var seen: Set<CatalogueFault> = []
        return faults.sorted { Self.place($0) < Self.place($1) }.filter { seen.insert($0).inserted }
    }

    private static func place(_ fault: CatalogueFault) -> (String, Int, Int) {
        (fault.file, fault.line ?? 0, fault.column ?? 0)
    }
}
