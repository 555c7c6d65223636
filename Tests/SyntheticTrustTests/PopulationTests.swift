import Testing

@testable import SyntheticTrust

@Suite struct PopulationTests {
    @Test func `given the trust, then it has six care groups and about forty services`() throws {
        let table = try DefaultTrust.table("staff-2025-03-31.csv")
        #expect(Set(try table.column("Care Group")).count == 6)
        #expect(Set(try table.columns(["Care Group", "Directorate"])).count == 12)
        let services = Set(try table.columns(["Care Group", "Service"]))
        #expect((38...46).contains(services.count))
        #expect(Set(services.map { $0[1] }).count == services.count - 1, "one service name is used twice")
    }

    @Test func `given a snapshot, then it holds those who are not counted as well`() throws {
        let table = try DefaultTrust.table("staff-2025-03-31.csv")
        let categories = Set(try table.column("Assignment Category"))
        #expect(categories.isSuperset(of: ["Permanent", "Bank", "Honorary", "Non-Exec Director/Chair", "Agency"]))
        let seconds = try table.columns(["Assignment Number", "Primary Assignment"]).filter { $0[1] == "No" }
        #expect(seconds.count > 50)
        #expect(seconds.allSatisfy { $0[0].hasSuffix("-2") })
        let statuses = Set(try table.column("Assignment Status"))
        #expect(statuses.isSuperset(of: ["Active Assignment", "Career Break", "Maternity & Adoption"]))
    }

    @Test func `given two snapshots a year apart, then most people are the same and some have moved on`() throws {
        let header = ["Assignment Number", "Pay Grade", "Service", "Ethnic Origin"]
        let before = try DefaultTrust.table("staff-2024-03-31.csv").columns(header)
        let after = try DefaultTrust.table("staff-2025-03-31.csv").columns(header)
        let earlier = Dictionary(uniqueKeysWithValues: before.map { ($0[0], $0) })
        let stayed = after.compactMap { row in earlier[row[0]].map { (was: $0, is: row) } }
        #expect((before.count * 80 / 100...before.count * 95 / 100).contains(stayed.count))
        #expect(stayed.contains { $0.was[1] != $0.is[1] })
        #expect(stayed.contains { $0.was[2] != $0.is[2] })
        #expect(stayed.allSatisfy { $0.was[3] == $0.is[3] })
    }

    @Test func `given the headcount, then unknown ethnicity is a few per cent, stated and blank`() throws {
        let origins = try DefaultTrust.table("staff-2025-03-31.csv").column("Ethnic Origin")
        let unknown = origins.filter { $0.isEmpty || $0 == "Z Not Stated" }
        #expect((origins.count * 2 / 100...origins.count * 6 / 100).contains(unknown.count))
        #expect(Set(unknown).count == 2)
        #expect(origins.contains("A White - British"))
        #expect(origins.contains("a"))
        #expect(origins.contains("CP White Polish"))
    }

    @Test func `given the cases, then they hold what makes counting people hard`() throws {
        let header = [
            "Employee Number", "Case Type", "Formality", "Formal Investigation Started", "Service", "Ethnic Origin",
        ]
        let cases = try DefaultTrust.table("cases-2024-25.csv").columns(header)
        let formal = cases.filter { $0[1] == "Disciplinary" && $0[2] == "Formal" }
        let started = formal.filter { !$0[3].isEmpty }
        #expect((50...80).contains(started.count))
        #expect(started.count < formal.count, "some have no start")
        let people = Dictionary(grouping: started, by: { $0[0] }).values
        let twice = people.filter { $0.count > 1 }
        #expect(!twice.isEmpty)
        for rows in twice { #expect(Set(rows.map { $0[4...5] }).count == 1) }
        let staff = Set(try DefaultTrust.table("staff-2025-03-31.csv").column("Employee Number"))
        #expect(started.contains { !staff.contains($0[0]) }, "someone has left")
        #expect(started.contains { $0[3] > "2025-03-31" }, "one starts after the year")
        #expect(cases.contains { $0[2] == "Informal" })
        #expect(cases.contains { $0[1] == "Grievance" && !$0[3].isEmpty })
    }

    @Test func `given the applications, then some appointments fall after the year and sizes are as promised`() throws {
        let header = ["Shortlisted", "Appointed", "Applied", "International Campaign"]
        let rows = try DefaultTrust.table("applications-2024-25.csv").columns(header)
        #expect(rows.count == 9_000)
        let shortlisted = rows.filter { !$0[0].isEmpty }
        #expect((2_200...2_450).contains(shortlisted.count))
        #expect(shortlisted.contains { $0[1] > "2025-03-31" })
        #expect(rows.allSatisfy { $0[1].isEmpty || $0[1] > $0[0] && $0[0] > $0[2] })
        #expect(rows.contains { $0[3] == "Yes" })
    }

    @Test func `given the training, then it holds mandatory rows, several a person and those of leavers`() throws {
        let rows = try DefaultTrust.table("training-2024-25.csv").columns(["Employee Number", "Category"])
        #expect(Set(rows.map { $0[1] }) == ["Mandatory", "Non-mandatory", "CPD", "Leadership", "Apprenticeship"])
        let staff = Set(try DefaultTrust.table("staff-2025-03-31.csv").column("Employee Number"))
        let development = rows.filter { $0[1] != "Mandatory" }.map { $0[0] }
        #expect(development.contains { !staff.contains($0) })
        #expect(Set(development).count < development.count)
        #expect((2_300...2_900).contains(Set(development).count))
    }
}
