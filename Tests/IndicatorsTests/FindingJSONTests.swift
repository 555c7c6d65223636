import Counting
import Disclosure
import Foundation
import Indicators
import Testing
import Workforce

@Suite("The JSON of a finding")
struct FindingJSONTests {
    @Test("of exact counts, key by key")
    func exact() throws {
        let counts = GroupCounts(
            groups: [
                "white": .init(events: 30, of: 100), "bme": .init(events: 20, of: 100),
                "unknown": .init(events: 4, of: 32),
            ], entering: ["white", "bme"])
        let finding = Sample().finding(counts)
        let interval = try #require(finding.interval)
        let high = try #require(interval.high)
        let p = try #require(finding.p)
        #expect(
            try finding.json() == """
                {"about":false,"audience":"analyst","by":null,"certainty":"chance","comparator":null,\
                "groups":{"bme":{"events":20,"of":100,"percent":20},"unknown":{"events":4,"of":32,"percent":12.5},\
                "white":{"events":30,"of":100,"percent":30}},"indicator":"wres-2",\
                "interval":{"high":\(high),"level":0.95,"low":\(interval.low),"method":"koopman"},"kind":"ratio",\
                "orientation":"white/bme","p":\(p),"period":"2024-25","sentence":"\(finding.sentence)",\
                "shortfall":10,"size":"adverse","title":"wres-2",\
                "unit":{"level":"organisation","name":"Example Trust"},"value":1.4999999999999998,"variant":"all",\
                "variantTitle":"All recruitment","withheld":null}
                """)
    }

    @Test("of protected counts has ranges and no p, and a withheld pair has nulls and a reason")
    func protected() throws {
        let counts = GroupCounts(
            groups: [
                "white": .init(events: 30, of: 100), "bme": .init(events: 20, of: 100),
                "unknown": .init(events: 0, of: 5),
            ], entering: ["white", "bme"])
        let finding = Sample(audience: .public).finding(counts)
        let json = try finding.json()
        #expect(json.contains(#""bme":{"events":21,"eventsRange":[19,24],"of":99,"ofRange":[97,102],"percent":21."#))
        #expect(json.contains(#""unknown":{"events":null,"of":null,"percent":null,"withheld":"Withheld: "#))
        #expect(json.contains(#""p":null"#) && json.contains(#""about":true"#))
        #expect(json.contains(#""size":null"#) && json.contains(#""audience":"public""#))
    }

    /// DESIGN section 7, and what this project adds.
    private static let keys: Set<String> = [
        "indicator", "title", "variant", "variantTitle", "period", "unit", "by", "groups", "value", "comparator",
        "kind", "orientation", "interval", "p", "shortfall", "size", "certainty", "about", "sentence", "audience",
        "withheld",
    ]

    @Test("has every key whatever there is to say, with null for what there is not", arguments: Definitions.all)
    func keys(definition: IndicatorDefinition) throws {
        let sample = Sample(definition: definition)
        for finding in [sample.finding((20, 90), (30, 100)), sample.finding((0, 0), (0, 0))] {
            let object = try #require(
                try JSONSerialization.jsonObject(with: Data(finding.json().utf8)) as? [String: Any])
            #expect(Set(object.keys).subtracting(["reference"]) == Self.keys)
            #expect(
                object.keys.contains("reference")
                    == (definition.measure == .share || definition.measure == .representation))
        }
    }

    @Test("of a share has its reference")
    func reference() throws {
        let finding = Sample(definition: Definitions.bands).finding((20, 80), beside: (100, 1_000))
        #expect(try finding.json().contains(#""reference":{"bme":{"events":100,"of":1000,"percent":10}}"#))
        #expect(finding.comparator == 10 && finding.value == 25)
    }

    @Test("of a progression gives no percentage of people in another tier")
    func progression() throws {
        let finding = Sample(definition: Definitions.progression).finding(white: (40, 20), compared: (10, 50))
        #expect(try finding.json().contains(#""white":{"events":40,"of":20,"percent":null}"#))
    }

    @Test(
        "names the compared category in the orientation",
        arguments: [(Definitions.appointment, "white/H"), (Definitions.disciplinary, "H/white")])
    func orientation(definition: IndicatorDefinition, written: String) throws {
        let sample = Sample(definition: definition, compared: "H", comparedLabel: "Indian")
        #expect(try sample.finding((30, 100), (20, 100)).json().contains(#""orientation":"\#(written)""#))
    }

    @Test("names the unit's care group, and the part with its value or null")
    func places() throws {
        let unit = OrganisationUnit(level: .service, name: "Theatres", careGroup: "Surgery")
        let band = Finding.Part(dimension: "band", value: "5", label: "Band 5")
        let json = try Sample(unit: unit, part: band).finding((30, 100), (20, 100)).json()
        #expect(json.contains(#""unit":{"careGroup":"Surgery","level":"service","name":"Theatres"}"#))
        #expect(json.contains(#""by":{"dimension":"band","label":"Band 5","value":"5"}"#))
        let none = Finding.Part(dimension: "band", value: nil, label: "Not available")
        #expect(
            try Sample(part: none).finding((30, 100), (20, 100)).json()
                .contains(#""by":{"dimension":"band","label":"Not available","value":null}"#))
    }

    @Test("has null for an upper limit that there is not")
    func noUpperLimit() throws {
        let json = try Sample().finding(white: (50, 317), compared: (0, 418)).json()
        #expect(json.contains(#""interval":{"high":null,"level":0.95,"low":"#))
        #expect(json.contains(#""value":null"#))
    }
}
