/// Tags and entities of HTML, as they come with text that was copied from a web page or out of a PDF.
enum Markup {
    struct Tag {
        var length: Int
        var breaksLine: Bool
    }

    private static let breaking: Set<String> = [
        "p", "br", "div", "ul", "ol", "li", "table", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6",
    ]
    private static let inline: Set<String> = [
        "b", "i", "u", "em", "strong", "span", "sup", "sub", "a", "font", "small", "s",
    ]
    private static let entities: [(name: String, scalar: Unicode.Scalar)] = [
        ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("nbsp", " "), ("#39", "'"), ("apos", "'"),
    ]
    private static let longestTag = 300

    /// The tag that begins here, if it is one of HTML: “< 5%” and “<name>” are text.
    static func tag(at text: Substring.UnicodeScalarView) -> Tag? {
        guard text.first == "<" else { return nil }
        let inside = text.dropFirst().prefix(longestTag).prefix { $0 != ">" && $0 != "<" }
        guard text.dropFirst(inside.count + 1).first == ">" else { return nil }
        let named = inside.first == "/" ? inside.dropFirst() : inside
        let name = String(named.prefix { $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0)) })
        let rest = named.dropFirst(name.unicodeScalars.count).first
        guard rest == nil || rest == " " || rest == "/" else { return nil }
        let known = name.lowercased()
        guard breaking.contains(known) || inline.contains(known) else { return nil }
        return Tag(length: inside.count + 2, breaksLine: breaking.contains(known))
    }

    /// The character that an entity stands for.
    static func entity(at text: Substring.UnicodeScalarView) -> (scalar: Unicode.Scalar, length: Int)? {
        guard text.first == "&" else { return nil }
        let name = String(text.dropFirst().prefix(6).prefix { $0 != ";" })
        guard text.dropFirst(name.unicodeScalars.count + 1).first == ";" else { return nil }
        guard let found = entities.first(where: { $0.name == name }) else { return nil }
        return (found.scalar, name.unicodeScalars.count + 2)
    }
}
