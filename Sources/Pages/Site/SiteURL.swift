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
    case plan = "/plan"
    case planTimeline = "/plan/timeline"
    case planMatrix = "/plan/matrix"
    case planOverdue = "/plan/overdue"
    case planLint = "/plan/lint"
    case planEscalations = "/plan/escalations"
    case planCalendar = "/plan/calendar"
    case planCalendarFile = "/plan/calendar.ics"
    /// Shown, and answered at the same address.
    case planQuestions = "/plan/questions"
    case planExports = "/plan/exports"
    /// `:id` is a layout and an ending: `register.xlsx`.
    case planExport = "/plan/exports/:id"
    case planLanguage = "/plan/language"
    case planImport = "/plan/import"
    case planReading = "/plan/import/:id"
    case planAnswers = "/plan/import/:id/answers"
    case planAccept = "/plan/import/:id/accept"
    case planCancel = "/plan/import/:id/cancel"
    case planAction = "/plan/actions/:id"
    case planUpdate = "/plan/actions/:id/update"
    case planMove = "/plan/actions/:id/move"
    case planEvidence = "/plan/actions/:id/evidence"
    case planEdit = "/plan/actions/:id/edit"
    case help = "/help"
    case asset = "/assets/:id"
    case apiOverview = "/api/v1/overview"
    case apiIndicators = "/api/v1/indicators"
    case apiIndicator = "/api/v1/indicators/:id"
    case apiImports = "/api/v1/imports"
    case apiPeriods = "/api/v1/periods"
    case apiUnits = "/api/v1/units"
    case apiPlan = "/api/v1/plan"
    case apiPlanAction = "/api/v1/plan/actions/:id"
    case apiPlanLint = "/api/v1/plan/lint"
    case apiPlanEscalations = "/api/v1/plan/escalations"
    case apiPlanCalendar = "/api/v1/plan/calendar"

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
