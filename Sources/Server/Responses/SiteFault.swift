import Hummingbird
import Intake
import Operations

/// Why a request is not met, in a sentence that can be shown to whoever asked.
enum SiteFault: Error {
    case notFound(String)
    /// What was asked for does not make sense.
    case bad(String)
    /// The request did not come the way it should.
    case refused(String)
    case forbidden(String)
    case tooLarge(String)
    /// Something of ours failed; the cause is for the log.
    case unexpected(any Error)

    /// From whatever was thrown.
    init(_ error: any Error) {
        switch error {
        case let fault as SiteFault: self = fault
        case let fault as RequestFault: self = .bad(fault.description)
        case let fault as ImportFault: self = Self.of(fault)
        case let fault as FileFault: self = .bad(fault.description)
        case let fault as DocumentFault: self = .bad(fault.description)
        case let refusal as PlanRefusal: self = Self.of(refusal)
        case let fault as HTTPError where fault.status == .notFound:
            self = .notFound("There is no page at this address.")
        case let fault as HTTPError where fault.status.code < 500: self = .bad("The request could not be understood.")
        default: self = WorkspaceTrouble.refusal(for: error).map { .bad($0) } ?? .unexpected(error)
        }
    }

    private static func of(_ fault: ImportFault) -> SiteFault {
        if case .unknownImport = fault { return .notFound("There is no such import. Look at the history of imports.") }
        return .bad(fault.description)
    }

    private static func of(_ refusal: PlanRefusal) -> SiteFault {
        switch refusal {
        case .unknownAction, .noPlan: .notFound(refusal.words)
        default: .bad(refusal.words)
        }
    }

    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .bad, .refused: .badRequest
        case .forbidden: .forbidden
        case .tooLarge: .contentTooLarge
        case .unexpected: .internalServerError
        }
    }

    var title: String {
        switch self {
        case .notFound: "Page not found"
        case .bad: "That cannot be shown"
        case .refused, .forbidden: "Not allowed"
        case .tooLarge: "The file is too large"
        case .unexpected: "Sorry, there is a problem"
        }
    }

    var detail: String {
        switch self {
        case .notFound(let text), .bad(let text), .refused(let text), .forbidden(let text), .tooLarge(let text): text
        case .unexpected(let error):
            WorkspaceTrouble.sentence(for: error)
                ?? "The server met a problem that it did not expect. Nothing was changed. Try again."
        }
    }
}
