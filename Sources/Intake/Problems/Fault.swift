/// What is wrong and what to do about it, before it is said where.
struct Fault: Hashable, Sendable {
    let code: ProblemCode
    let severity: Problem.Severity
    /// A plain sentence: what.
    let message: String
    /// An instruction: what to do.
    let mend: String

    static func error(_ code: ProblemCode, _ message: String, mend: String) -> Fault {
        Fault(code: code, severity: .error, message: message, mend: mend)
    }

    static func warning(_ code: ProblemCode, _ message: String, mend: String) -> Fault {
        Fault(code: code, severity: .warning, message: message, mend: mend)
    }
}
