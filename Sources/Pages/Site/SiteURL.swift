/// Every address of the site: the router takes the patterns, links take the paths.
package enum SiteURL: String, CaseIterable, Sendable {
    case overview = "/"
    case indicator = "/indicators/:id"
    case imports = "/imports"
    case preview = "/imports/preview"
    case staged = "/imports/preview/:id"
    case store = "/imports/preview/:id/store"
    case cancel = "/imports/preview/:id/cancel"
    case rejectedRows = "/imports/rejected/:id"
    case removeImport = "/imports/:id/remove"
    case help = "/help"
    case asset = "/assets/:id"
    case apiOverview = "/api/v1/overview"
    case apiIndicators = "/api/v1/indicators"
    case apiIndicator = "/api/v1/indicators/:id"
    case apiImports = "/api/v1/imports"
    case apiPeriods = "/api/v1/periods"
    case apiUnits = "/api/v1/units"

    /// Where every address that answers in JSON begins.
    package static let apiRoot = "/api/"

    /// As the router takes it, with `:id` for the part that varies.
    package var pattern: String { rawValue }

    /// - Parameters:
    ///   - id: what stands for `:id`.
    ///   - query: names and values, not yet encoded.
    package func path(_ id: String = "", query: [(name: String, value: String)] = []) -> String {
        let path = rawValue.replacing(":id", with: Self.encoded(id))
        let pairs = query.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }
        return pairs.isEmpty ? path : "\(path)?\(pairs.joined(separator: "&"))"
    }

    /// Letters, digits and `-._~` as they are, every other byte as `%` and two digits.
    static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += byte < 16 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}
