import Workforce

/// The `codes` of a column.
struct CodeList {
    var codes: [Code] = []
    var percentages: [String] = []
    var parts: [String] = []

    static func read(_ reader: Reader) -> CodeList {
        let entries = (reader.list() ?? []).compactMap(CodeEntry.init)
        var owners = WritingOwners(of: "code") { Spelling.joined($0) }
        for (index, entry) in entries.enumerated() {
            for writing in entry.writings { owners.claim(writing, index: index, name: entry.code.value) }
        }
        let codes = entries.map(\.code)
        for entry in entries { _ = entry.partOf?.choice(of: codes.map(\.value)) }
        return CodeList(
            codes: codes, percentages: entries.filter(\.isPercentage).map(\.code.value),
            parts: entries.filter { $0.partOf != nil }.map(\.code.value))
    }
}

/// One of the `codes`: a value alone, or with other writings of it.
struct CodeEntry {
    let code: Code
    /// The value and the other writings.
    let writings: [Reader]
    let partOf: Reader?
    let isPercentage: Bool

    init?(_ entry: Reader) {
        guard entry.isMapping else {
            guard let value = entry.text() else { return nil }
            (code, writings, partOf, isPercentage) = (Code(value: value), [entry], nil, false)
            return
        }
        let fields = entry.fields("value", "aliases", "part-of", "percentage")
        guard let fields, let written = fields.required("value"), let value = written.text() else { return nil }
        code = Code(value: value, aliases: fields["aliases"]?.texts() ?? [])
        writings = [written] + (fields["aliases"]?.quietList ?? [])
        partOf = fields["part-of"]
        isPercentage = fields["percentage"]?.flag() ?? false
    }
}
