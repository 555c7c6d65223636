/// One XML element; attribute values and text are escaped when it is written.
struct Markup: Sendable {
    let name: String
    var attributes: [(name: String, value: String)]
    var children: [Markup]
    let text: String?

    init(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String? = nil,
        _ children: [Markup] = []
    ) {
        self.name = name
        self.attributes = attributes.map { (name: $0.key, value: $0.value) }
        self.children = children
        self.text = text
    }

    static func group(_ children: [Markup]) -> Markup { Markup("g", [:], children) }

    var xml: String {
        var output = ""
        write(to: &output)
        return output
    }

    private func write(to output: inout String) {
        output += "<\(name)"
        for attribute in attributes { output += " \(attribute.name)=\"\(XMLText.escaped(attribute.value))\"" }
        guard text != nil || !children.isEmpty else {
            output += "/>"
            return
        }
        output += ">"
        if let text { output += XMLText.escaped(text) }
        writeChildren(to: &output)
        output += "</\(name)>"
    }

    /// Children stand on lines of their own, except beside text, where a line break would be read as a space.
    private func writeChildren(to output: inout String) {
        let separator = text == nil ? "\n" : ""
        for child in children {
            output += separator
            child.write(to: &output)
        }
        if !children.isEmpty { output += separator }
    }
}
