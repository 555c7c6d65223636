import Disclosure
import Foundation
import Indicators
import Operations
import SQLiteStore
import SyntheticTrust
import Testing
import Workforce

/// The product is held against answers that a separate plain loop counted from the same rows.
struct CalculateFindingsTests {
    struct Answers: Decodable {
        struct Unit: Decodable {
            let level: String
            let name: String
            let careGroup: String?
        }
        struct Pair: Decodable, Equatable {
            let events: Int
            let of: Int
        }
        struct Part: Decodable {
            let dimension: String
            let value: String
        }
        struct Answer: Decodable {
            let indicator: String
            let variant: String
            let period: String
            let unit: Unit
            let by: Part?
            let groups: [String: Pair]
            let value: Double?

            var key: [String] {
                [
                    indicator, variant, period, unit.level, unit.careGroup ?? "", unit.name, by?.dimension ?? "",
                    by?.value ?? "",
                ]
            }
        }
        let findings: [Answer]
    }

    @Test("every answer of the synthetic trust is what the product finds", arguments: [7, 2025] as [UInt64])
    func everyAnswerIsFound(seed: UInt64) throws {
        // Given a trust with known answers, imported
        let trust = SyntheticTrust(try TrustPlan(seed: seed, staff: 400, years: 2))
        let bench = try Workbench()
        try bench.workspace.store.set("organisation-name", to: trust.name)
        try bench.bring(trust)
        // When its findings are calculated in every division
        let found = try findings(bench, periods: bench.workspace.periods())
        // Then each answer is among them, to the last count
        let answers = try JSONDecoder().decode(Answers.self, from: Data(trust.answers())).findings
        #expect(answers.count > 1_000)
        for answer in answers {
            guard let finding = found[answer.key] else {
                Issue.record("nothing was found for \(answer.key)")
                continue
            }
            expect(finding, equals: answer)
        }
    }

    private func expect(_ finding: Finding, equals answer: Answers.Answer) {
        for group in finding.groups {
            guard let expected = answer.groups[group.key] else { continue }
            guard case .given(let events, let of) = group.counts else {
                Issue.record("\(answer.key) \(group.key) is withheld from an analyst")
                continue
            }
            #expect(Answers.Pair(events: events.value, of: of.value) == expected, "\(answer.key) \(group.key)")
        }
        let present = Set(finding.groups.map(\.key))
        for (group, pair) in answer.groups where !present.contains(group) {
            #expect(pair == Answers.Pair(events: 0, of: 0), "\(answer.key) lacks \(group)")
        }
        #expect(isSame(finding.value, answer.value), "\(answer.key): \(String(describing: finding.value))")
    }

    private func isSame(_ a: Double?, _ b: Double?) -> Bool {
        guard let a, let b else { return a == nil && b == nil }
        return abs(a - b) <= 1e-9 * max(1, abs(b))
    }

    private func findings(_ bench: Workbench, periods: [FinancialYear]) throws -> [[String]: Finding] {
        let calculate = try bench.workspace.calculateFindings()
        var found: [[String]: Finding] = [:]
        for period in periods {
            for dimension in [nil] + FindingsRequest.dimensions.map(Optional.some) {
                let request = FindingsRequest(period: period, dimension: dimension, audience: .analyst)
                for finding in try calculate(request) { found[key(finding)] = finding }
            }
        }
        return found
    }

    private func key(_ finding: Finding) -> [String] {
        [
            finding.definition.id, finding.variant.id, finding.period.label, finding.unit.level.rawValue,
            finding.unit.careGroup ?? "", finding.unit.name, finding.part?.dimension ?? "", finding.part?.value ?? "",
        ]
    }
}

/// Requests that cannot be met say what can.
struct FindingsRequestTests {
    @Test("a fault names what there is to choose from")
    func aFaultNamesTheChoices() throws {
        let bench = try Workbench()
        let calculate = try bench.workspace.calculateFindings()
        let year = try #require(FinancialYear(label: "2024-25"))
        #expect(throws: RequestFault.self) {
            try calculate(FindingsRequest(indicators: ["wres-99"], period: year, audience: .analyst))
        }
        #expect(throws: RequestFault.unknownDimension("shoe-size")) {
            try calculate(FindingsRequest(period: year, dimension: "shoe-size", audience: .analyst))
        }
        #expect(throws: RequestFault.nothingImported) { try bench.workspace.latestPeriod() }
    }

    @Test("rows that run over from the year before are no year of their own")
    func rowsThatRunOver() throws {
        // Given a workforce, and applications made before the year of which one was shortlisted in it
        let bench = try Workbench()
        try bench.bring("staff", try bench.folder.write("staff-2025-03-31.csv", SmallExtracts.staff))
        let file = try bench.folder.write(
            "applications.csv",
            """
            Vacancy Reference,Application Id,Ethnic Origin,Applied,Shortlisted,Appointed
            V1,1,A,2024-03-20,2024-04-02,2024-05-01
            V1,2,M,2024-03-20,2024-03-28,

            """)
        try bench.bring("applications", file)
        // When indicators 2 and 4 are asked for
        let year = try #require(FinancialYear(label: "2024-25"))
        let findings = try bench.workspace.calculateFindings()(
            FindingsRequest(indicators: ["wres-2", "wres-4"], period: year, audience: .analyst))
        // Then neither has a number, and each says which extract is missing
        #expect(findings.allSatisfy { $0.value == nil })
        #expect(findings.first?.withheld?.contains("parity import applications") == true)
        #expect(findings.last?.withheld?.contains("parity import training") == true)
    }

    @Test("the board cannot take one exact number from another")
    func boardCannotSubtract() throws {
        // Given a trust whose board audience sees exact counts from eight
        let trust = SyntheticTrust(try TrustPlan(seed: 7, staff: 1_500, years: 1))
        let bench = try Workbench()
        try bench.bring(trust)
        let year = try bench.workspace.latestPeriod()
        let calculate = try bench.workspace.calculateFindings()
        let findings = try calculate(FindingsRequest(indicators: ["wres-1", "wres-2"], period: year, audience: .board))
        // Then no band or cluster is exact, and the headlines are exact together or not at all
        let exactDetails = findings.filter { $0.variant.isDetail && $0.value != nil && !$0.isAbout }
        #expect(exactDetails.isEmpty)
        for indicator in ["wres-1", "wres-2"] {
            let heads = findings.filter { $0.definition.id == indicator && !$0.variant.isDetail && $0.withheld == nil }
            #expect(Set(heads.map(\.isAbout)).count == 1, "\(indicator)")
        }
    }

    @Test("a directorate can be divided into its services, and not into what it lies within")
    func directorateIntoServices() throws {
        let bench = try Workbench()
        try bench.bring("staff", try bench.folder.write("staff-2025-03-31.csv", SmallExtracts.staff))
        let calculate = try bench.workspace.calculateFindings()
        let year = try #require(FinancialYear(label: "2024-25"))
        let unit = try calculate.unitTree(year).unit(named: "Acute")
        func request(_ dimension: String) -> FindingsRequest {
            FindingsRequest(
                indicators: ["wres-1"], period: year, unit: unit, dimension: dimension, audience: .analyst)
        }
        #expect(try calculate(request("service")).first?.unit.name == "Theatres")
        #expect(throws: RequestFault.levelAbove("care-group", unit: "Surgery / Acute")) {
            try calculate(request("care-group"))
        }
    }

    @Test("without a column for campaigns there is no figure without campaigns")
    func noCampaignColumn() throws {
        // Given applications whose file does not say which were part of an international campaign
        let bench = try Workbench()
        let rows = "Vacancy Reference,Application Id,Care Group,Service,Pay Grade,Ethnic Origin,Shortlisted,Appointed"
        let file = try bench.folder.write(
            "applications.csv",
            rows + "\nV1,1,Surgery,Theatres,Band 5,A,2024-05-01,2024-06-01\n"
                + "V1,2,Surgery,Theatres,Band 5,M,2024-05-01,\n")
        try bench.bring("applications", file)
        // When indicator 2 is asked for
        let year = try #require(FinancialYear(label: "2024-25"))
        let findings = try bench.workspace.calculateFindings()(
            FindingsRequest(indicators: ["wres-2"], period: year, audience: .analyst))
        // Then the second figure is absent with a reason, and not a copy of the first
        let second = try #require(findings.first { $0.variant.id == "without-international" })
        #expect(second.value == nil)
        #expect(second.withheld?.contains("International Campaign") == true)
    }

    @Test("a missing extract is a reason, never a count of nobody")
    func aMissingExtractIsAReason() throws {
        // Given a workforce and no cases
        let bench = try Workbench()
        let staff = try bench.folder.write("staff-2025-03-31.csv", SmallExtracts.staff)
        try bench.bring("staff", staff)
        // When indicator 3 is asked for
        let year = try #require(FinancialYear(label: "2024-25"))
        let findings = try bench.workspace.calculateFindings()(
            FindingsRequest(indicators: ["wres-3"], period: year, audience: .analyst))
        // Then it has no value, and the reason names the extract
        #expect(findings.count == 1)
        #expect(findings.first?.value == nil)
        #expect(findings.first?.withheld?.contains("parity import cases FILE") == true)
    }
}
