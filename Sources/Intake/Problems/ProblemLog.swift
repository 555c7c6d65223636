/// Problems in the order in which they were met: all are counted, the first are kept.
struct ProblemLog {
    static let longest = 1_000

    private(set) var first: [Problem] = []
    private(set) var counts: [ProblemCode: Int] = [:]

    mutating func add(_ problem: Problem) {
        counts[problem.code, default: 0] += 1
        if first.count < Self.longest { first.append(problem) }
    }

    mutating func add(_ problems: [Problem]) {
        for problem in problems { add(problem) }
    }
}
