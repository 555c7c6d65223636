import Foundation
import FoundationXML

/// A page as a reader's browser sees it: its elements in order, each with its attributes and all the text inside it.
/// It is read as XML, so a page that is not well formed is an error.
struct PageReader {
    struct Element {
        let name: String
        let attributes: [String: String]
        var text: String
        /// Names of the elements around it, the outermost first.
        let path: [String]

        func has(_ className: String) -> Bool {
            attributes["class"]?.split(separator: " ").contains(Substring(className)) ?? false
        }
    }

    struct NotWellFormed: Error, CustomStringConvertible { let description: String }

    let elements: [Element]

    init(_ html: String) throws {
        let parser = XMLParser(data: Data(html.utf8))
        let receiver = Receiver()
        parser.delegate = receiver
        guard parser.parse() else {
            let why = parser.parserError.map { "\($0)" } ?? "no reason"
            throw NotWellFormed(description: "line \(parser.lineNumber), column \(parser.columnNumber): \(why)")
        }
        elements = receiver.elements
    }

    func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }
    func first(_ name: String) -> Element? { elements.first { $0.name == name } }
    func with(class className: String) -> [Element] { elements.filter { $0.has(className) } }
    var ids: [String] { elements.compactMap { $0.attributes["id"] } }
    var text: String { first("body")?.text ?? "" }

    /// Where it links to, and where its forms go.
    var links: [String] {
        all("a").compactMap { $0.attributes["href"] } + all("link").compactMap { $0.attributes["href"] }
    }

    /// The cells of all tables, each with the heading of its column.
    var labelledCells: [(label: String, value: String)] {
        elements.indices.filter { elements[$0].name == "td" }.compactMap { index in
            let inside = elements[index...].dropFirst().prefix { $0.path.contains("td") }
            guard let label = inside.first(where: { $0.has("nhsuk-table-responsive__heading") }),
                let value = inside.first(where: { $0.has("parity-value") })
            else { return nil }
            return (label.text.trimmingCharacters(in: .whitespaces), value.text.trimmingCharacters(in: .whitespaces))
        }
    }

    private final class Receiver: NSObject, XMLParserDelegate {
        var elements: [Element] = []
        private var open: [Int] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String] = [:]
        ) {
            let path = open.map { elements[$0].name }
            elements.append(Element(name: name, attributes: attributes, text: "", path: path))
            open.append(elements.count - 1)
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) {
            for index in open { elements[index].text += string }
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) { open.removeLast() }
    }
}
