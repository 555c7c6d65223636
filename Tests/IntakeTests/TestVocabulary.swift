import Workforce

@testable import Intake

/// A small vocabulary with one dataset for each thing a dataset can be.
enum TestVocabulary {
    static let staff = Dataset(
        id: "staff", title: "Staff in post", source: "ESR", row: "an assignment", timing: .snapshot,
        key: ["Assignment Number"], person: "Employee Number",
        columns: [
            Column(header: "Employee Number", type: .text, isRequired: true, identifiesPerson: true),
            Column(header: "Assignment Number", type: .text, isRequired: true),
            Column(header: "Primary Assignment", type: .yesNo, isRequired: true),
            Column(header: "Care Group", type: .text, aliases: ["Division"], dimension: "care-group"),
            Column(header: "Pay Grade", type: .payGrade, aliases: ["Grade"]),
            Column(header: "Ethnic Origin", type: .ethnicity, aliases: ["Ethnicity"]),
            Column(header: "FTE", type: .hundredths),
            Column(header: "Start Date", type: .date, aliases: ["Latest Start"]),
        ])

    static let completions = Dataset(
        id: "completions", title: "Training", source: "OLM", row: "one completion", timing: .events,
        key: ["Employee Number", "Course", "Completed"], person: "Employee Number",
        columns: [
            Column(header: "Employee Number", type: .text, isRequired: true, identifiesPerson: true),
            Column(header: "Course", type: .text, isRequired: true),
            Column(header: "Category", type: .code, isRequired: true, codes: categories, isClosed: true),
            Column(header: "Completed", type: .date, isRequired: true),
        ])

    static let survey = Dataset(
        id: "survey", title: "Staff survey", source: "NHS Staff Survey", row: "a question for a group",
        timing: .events, key: ["Question", "Group", "Survey Year"], person: nil,
        columns: [
            Column(header: "Question", type: .text, isRequired: true),
            Column(header: "Group", type: .text, isRequired: true),
            Column(header: "Yes Responses", type: .count, isRequired: true),
            Column(header: "Percentage", type: .hundredths),
            Column(header: "Responses", type: .count, isRequired: true, aliases: ["Base"]),
            Column(header: "Survey Year", type: .year, isRequired: true),
        ],
        percentage: Dataset.PercentageOf(count: "Yes Responses", percentage: "Percentage", base: "Responses"))

    static let template = Dataset(
        id: "template", title: "National return", source: "WRES", row: "an item", timing: .snapshot,
        key: ["Item", "Group"], person: nil,
        columns: [
            Column(header: "Item", type: .text, isRequired: true),
            Column(header: "White", type: .hundredths),
            Column(header: "BME", type: .hundredths),
            Column(header: "Unknown", type: .hundredths),
        ],
        unpivot: Dataset.Unpivot(columns: ["White", "BME", "Unknown"], nameColumn: "Group", valueColumn: "Value"))

    static let vocabulary = Vocabulary(
        datasets: [staff, completions, survey, template], ethnicities: ethnicities,
        payScale: PayScale(bands: bands), occupations: OccupationCoding(nonClinicalPrefixes: ["G"]))

    private static let categories = [
        Code(value: "Non-mandatory", aliases: ["Non mandatory and CPD"]), Code(value: "Leadership"),
    ]

    private static let ethnicities = EthnicCoding(
        categories: [
            category("A", "White British", .white), category("C", "Any other White", .white, ["CP": "Polish"]),
            category("H", "Indian", .bme), category("Z", "Not stated", .unknown),
        ],
        notKnown: category("99", "Not known", .unknown), spellings: ["not stated": "Z"])

    private static let bands = [
        band("5"), band("6"), band("7"),
        PayBand(
            id: "8a", label: "Band 8a", isMedical: false, partOf: nil, clusters: [:], grades: ["band 8a"],
            wholeGrades: ["8a"]),
    ]

    private static func category(
        _ code: String, _ label: String, _ group: EthnicGroup, _ localCodes: [String: String] = [:]
    ) -> EthnicCategory {
        EthnicCategory(code: code, label: label, group: group, summary: label, localCodes: localCodes)
    }

    private static func band(_ id: String) -> PayBand {
        PayBand(
            id: id, label: "Band \(id)", isMedical: false, partOf: nil, clusters: [:], grades: ["band \(id)"],
            wholeGrades: [id])
    }
}

/// All that reading a file gave.
struct Reading {
    var records: [Record] = []
    var rejected: [RejectedRow] = []
    var report: ReadReport

    init(file path: String, as dataset: Dataset, _ options: ReadOptions = ReadOptions()) throws {
        var (records, rejected) = ([Record](), [RejectedRow]())
        report = try ExtractReader(dataset: dataset, vocabulary: TestVocabulary.vocabulary, options: options)
            .read(path, accept: { records.append($0) }, reject: { rejected.append($0) })
        (self.records, self.rejected) = (records, rejected)
    }

    /// A fixture read as the staff extract.
    init(_ fixture: String, as dataset: Dataset = TestVocabulary.staff, options: ReadOptions = ReadOptions()) throws {
        try self.init(file: Fixture.path(fixture), as: dataset, options)
    }

    var codes: [ProblemCode] { report.problems.map(\.code) }
}
