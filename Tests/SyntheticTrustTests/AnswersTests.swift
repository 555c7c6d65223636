import Foundation
import Testing

@testable import SyntheticTrust

/// The answers as a reader of the file sees them.
struct AnswerFile: Decodable {
    struct Unit: Decodable, Hashable {
        let level: String
        let name: String
        let careGroup: String?
    }

    struct By: Decodable, Hashable {
        let dimension: String
        let value: String
    }

    struct Count: Decodable {
        let events: Int
        let of: Int
    }

    struct Finding: Decodable {
        let indicator: String
        let variant: String
        let period: String
        let unit: Unit
        let by: By?
        let groups: [String: Count]
        let value: Double?
    }

    let trust: String
    let seed: UInt64
    let findings: [Finding]

    func finding(_ indicator: String, _ variant: String = "all", _ period: String = "2024-25") -> Finding? {
        findings.first {
            $0.indicator == indicator && $0.variant == variant && $0.period == period
                && $0.unit.level == "organisation" && $0.by == nil
        }
    }
}

@Suite struct AnswersTests {
    static let file: AnswerFile? = DefaultTrust.trust.flatMap {
        try? JSONDecoder().decode(AnswerFile.self, from: Data($0.answers()))
    }

    let answers: AnswerFile

    init() throws { answers = try #require(Self.file) }

    /// Ranges around what `DeclaredRates` puts in.
    static let declared: [(String, String, ClosedRange<Double>)] = [
        ("wres-2", "all", 1.35...1.65), ("wres-2", "without-international", 1.62...1.98),
        ("wres-3", "all", 1.2...1.6), ("wres-4", "all", 1.02...1.10), ("wres-5", "all", 2...7),
        ("wres-6", "all", 2...8), ("wres-7", "all", -16...(-8)), ("wres-8", "all", 5...12),
        ("wres-1", "all", 20...26), ("wres-9", "all", -12...(-5)),
    ]

    @Test(arguments: declared)
    func `given the default trust, then a disparity lies where it was put`(
        indicator: String, variant: String, range: ClosedRange<Double>
    ) throws {
        let value = try #require(answers.finding(indicator, variant)?.value)
        #expect(range.contains(value), "\(value)")
    }

    @Test func `given senior non-clinical bands, then their BME share is under half the trust's`() throws {
        let bands = try ["8a", "8b", "8c", "8d", "9", "vsm"].map { try #require(answers.finding("wres-1", "1a-\($0)")) }
        let bme = bands.compactMap { $0.groups["bme"]?.events }.reduce(0, +)
        let all = bands.compactMap { $0.groups["bme"]?.of }.reduce(0, +)
        let trust = try #require(answers.finding("wres-1")?.value)
        #expect(Double(bme) / Double(all) * 100 < trust / 2)
    }

    @Test func `given the uneven service, then its ratio is well above two`() throws {
        let theatres = answers.findings.first {
            $0.indicator == "wres-2" && $0.variant == "all" && $0.period == "2024-25" && $0.unit.name == "Theatres"
        }
        #expect(try #require(theatres?.value) > 2.5)
    }

    @Test func `given three years, then some indicators improve and some worsen`() throws {
        func change(_ indicator: String) throws -> Double {
            let last = try #require(answers.finding(indicator)?.value)
            return try last - #require(answers.finding(indicator, "all", "2022-23")?.value)
        }
        #expect(try change("wres-2") < 0)
        #expect(try change("wres-3") > 0)
        #expect(try change("wres-7") > 0)
        #expect(try change("wres-8") > 0)
        #expect(try change("wres-1") > 0)
        #expect(try change("wres-9") > 0)
    }

    @Test(arguments: [
        ("wres-1", ["care-group", "directorate", "service"]), ("wres-2", ["care-group", "service"]),
        ("wres-3", ["care-group", "service"]), ("wres-4", ["care-group", "directorate", "service"]),
        ("wres-5", ["care-group"]), ("wres-8", ["care-group"]),
    ])
    func `given an indicator, then the units of each level add up to the trust`(
        indicator: String, levels: [String]
    ) throws {
        for period in ["2022-23", "2023-24", "2024-25"] {
            let whole = try #require(answers.finding(indicator, "all", period))
            for level in levels {
                let parts = answers.findings.filter {
                    $0.indicator == indicator && $0.variant == "all" && $0.period == period && $0.unit.level == level
                }
                for (group, count) in whole.groups {
                    #expect(parts.compactMap { $0.groups[group]?.events }.reduce(0, +) == count.events)
                    #expect(parts.compactMap { $0.groups[group]?.of }.reduce(0, +) == count.of)
                }
            }
        }
    }

    @Test func `given indicator 1, then its rows add up, and senior medical managers are part of consultants`() throws {
        func total(_ variant: String) throws -> Int {
            try #require(answers.finding("wres-1", variant)?.groups["bme"]?.of)
        }
        let parts = try total("non-clinical") + total("clinical") + total("medical")
        #expect(try parts == total("all"))
        let medical = try ["consultant", "career-grade", "trainee", "other"].map { try total("1c-\($0)") }
        #expect(try medical.reduce(0, +) == total("medical"))
        #expect(try total("1c-senior-medical-manager") < total("1c-consultant"))
    }

    @Test(arguments: ["band", "staff-group", "ethnic-category"])
    func `given the headcount by a dimension, then its parts add up to the trust`(dimension: String) throws {
        let parts = answers.findings.filter {
            $0.indicator == "wres-1" && $0.period == "2024-25" && $0.by?.dimension == dimension
        }
        let whole = try #require(answers.finding("wres-1")?.groups["bme"]?.of)
        let sum = parts.reduce(0) { sum, part in
            guard dimension == "ethnic-category" else { return sum + (part.groups["bme"]?.of ?? 0) }
            return sum + (part.by.flatMap { part.groups[$0.value]?.events } ?? 0)
        }
        #expect(sum == whole)
    }

    @Test func `given the extracts alone, then the headcount counted from their text is the one in the answers`() throws
    {
        let header = ["Employee Number", "Primary Assignment", "Assignment Category", "Ethnic Origin"]
        let left = ["Bank", "Honorary", "Non-Exec Director/Chair", "Agency"]
        let rows = try DefaultTrust.table("staff-2025-03-31.csv").columns(header)
        let people = rows.filter { $0[1] == "Yes" && !left.contains($0[2]) }
        #expect(Set(people.map { $0[0] }).count == people.count)
        let white = people.filter { "ABCabc".contains($0[3].prefix(1)) && !$0[3].isEmpty }.count
        let finding = try #require(answers.finding("wres-1"))
        #expect(finding.groups["white"]?.events == white)
        #expect(finding.groups["white"]?.of == people.count)
    }

    @Test func `given a comparator without events, then there is no value`() {
        let nobody: Answer.Group = ("bme", 0, 12)
        let someone: Answer.Group = ("white", 3, 40)
        #expect(Answer.ratio(someone, over: nobody) == nil)
        #expect(Answer.ratio(someone, over: ("bme", 0, 0)) == nil)
        #expect(Answer.ratio(nobody, over: someone) == 0)
        #expect(Answer.percent(("bme", 0, 0)) == nil)
    }

    /// Worked numbers of the domain notes, section 1.5.
    @Test func `given published counts, then the answers' arithmetic gives the published ratio`() throws {
        let ratio = try #require(Answer.ratio(("white", 264, 1_200), over: ("bme", 93, 640)))
        #expect(abs(ratio - 1.513_978) < 1e-6)
        let points = try #require(Answer.points(("bme", 2, 15), less: ("bme", 905, 4_100)))
        #expect(abs(points - -8.739_837) < 1e-6)
    }
}
