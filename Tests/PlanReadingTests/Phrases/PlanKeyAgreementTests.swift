import Foundation
import Plans
import PlanReading
import Testing

/// How well the readings of dates and states agree with the hand-made answers, where they are at hand.
struct PlanKeyAgreementTests {
    private static var folder: String {
        let here = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
        return ProcessInfo.processInfo.environment["PARITY_SHARED"] ?? "\(here)/../shared"
    }

    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: "\(folder)/plan-keys"),
            "The hand-made answers are not beside the checkout; set PARITY_SHARED to their folder."),
        arguments: ["000", "002", "004"])
    func givenTheKeysThenDueDatesAgree(name: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/plan-keys/\(name).json"))
        let actions = try JSONDecoder().decode(KeyPlan.self, from: data).actions
        let words = try Words.vocabulary()
        let setting = name == "002" ? PhraseSetting.cell : .running
        let right = actions.filter { action in
            action.agrees(
                DuePhrase.read(action.printed(setting), published: nil, vocabulary: words, setting: setting).due)
        }
        print("due dates of \(name): \(right.count) of \(actions.count)")
        #expect(right.count * 10 >= actions.count * 9)
    }
}

private struct KeyPlan: Decodable {
    let actions: [KeyAction]
}

private struct KeyAction: Decodable {
    struct Due: Decodable {
        let kind: String
        let start: String?
        let end: String?
        let text: String?
        let acceptKinds: [String]?
        let acceptStarts: [String?]?
        let acceptEnds: [String?]?

        enum CodingKeys: String, CodingKey {
            case kind, start, end, text
            case acceptKinds = "accept_kinds"
            case acceptStarts = "accept_starts"
            case acceptEnds = "accept_ends"
        }
    }

    let text: String
    let kpiText: String?
    let status: String
    let due: Due

    enum CodingKeys: String, CodingKey {
        case text, status, due
        case kpiText = "kpi_text"
    }

    /// Tags are removed in the answers; a printed state is put back.
    func printed(_ setting: PhraseSetting) -> String {
        if setting == .cell { return due.text ?? "" }
        let tag = ["ongoing", "new"].contains(status) && kpiText != nil ? " (\(status))" : ""
        let ending = kpiText == nil && due.text.map { !text.contains($0) } == true ? ", \(due.text ?? "")" : ""
        return text + ending + tag + "\n" + (kpiText ?? "")
    }

    func agrees(_ read: DueDate) -> Bool {
        ([due.kind] + (due.acceptKinds ?? [])).contains(read.kind.rawValue)
            && ([due.start] + (due.acceptStarts ?? [])).contains(read.start?.iso)
            && ([due.end] + (due.acceptEnds ?? [])).contains(read.end?.iso)
    }
}
