import Foundation
import Plans
import Workforce

/// The hand-made answers for one plan.
struct AnswerKey: Decodable {
    let actions: [Action]

    /// Printings of one action together.
    var groups: [[Action]] {
        Dictionary(grouping: actions) { $0.sameAs ?? $0.number }.sorted { $0.key < $1.key }.map(\.value)
    }

    struct Action: Decodable {
        let number: Int
        let line: [Int]
        let startsWith: String
        let indicators: [Int]
        let sameAs: Int?
        let status: String
        let acceptStatus: [String]?
        let due: Due
        let leads: [String]?
        let seniorLeads: [String]?
        let operationalLeads: [String]?
        let acceptLeads: [OtherLeads]?
        let leadsRepaired: [String]?
        let targets: [Target]

        enum CodingKeys: String, CodingKey {
            case line, indicators, status, due, leads, targets
            case number = "i"
            case startsWith = "starts_with"
            case sameAs = "same_as"
            case acceptStatus = "accept_status"
            case leadsRepaired = "leads_repaired"
            case seniorLeads = "senior_leads"
            case operationalLeads = "operational_leads"
            case acceptLeads = "accept_leads"
        }

        /// Accountable, responsible and other leads, as sets of words.
        func agrees(_ read: Leads) -> Bool {
            let got = [read.accountable, read.responsible, read.unspecified].map { Self.names($0.map(\.text)) }
            let wanted = [seniorLeads, operationalLeads, leads].map { Self.names($0 ?? []) }
            let others = (acceptLeads ?? []).map { other in
                zip(["S", "O", "L"], wanted).map { $0 == other.field ? Self.names(other.names) : $1 }
            }
            let repaired = Self.names(leadsRepaired ?? [])
            return ([wanted] + others).contains(got) || !(leads ?? []).isEmpty && got == [[], [], repaired]
        }

        private static func names(_ names: [String]) -> Set<String> { Set(names.map { Spelling.words($0) }) }

        /// It stands in these lines, in these words.
        func isPrinted(in action: Plans.Action) -> Bool {
            guard let first = line.first, let last = line.last, first <= last else { return false }
            let words = Spelling.words(startsWith)
            return action.occurrences.contains { $0.lines.overlaps(first...last) }
                && action.occurrences.contains { Spelling.words($0.wording).contains(words) }
        }
    }

    /// Another reading of one column of leads that is as right.
    struct OtherLeads: Decodable {
        let field: String
        let names: [String]
    }

    struct Target: Decodable {
        let baseline: Double?
        let target: Double?
    }

    struct Due: Decodable {
        let kind: String
        let start: String?
        let end: String?
        /// The text leaves it open.
        let any: Bool?
        let acceptKinds: [String]?
        let acceptStarts: [String?]?
        let acceptEnds: [String?]?

        enum CodingKeys: String, CodingKey {
            case kind, start, end, any
            case acceptKinds = "accept_kinds"
            case acceptStarts = "accept_starts"
            case acceptEnds = "accept_ends"
        }

        func agrees(_ read: DueDate) -> Bool {
            any == true
                || ([kind] + (acceptKinds ?? [])).contains(read.kind.rawValue)
                    && ([start] + (acceptStarts ?? [])).contains(read.start?.iso)
                    && ([end] + (acceptEnds ?? [])).contains(read.end?.iso)
        }
    }
}
