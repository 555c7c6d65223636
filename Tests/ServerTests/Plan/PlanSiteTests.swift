import Disclosure
import Foundation
import Hummingbird
import HummingbirdTesting
import NIOCore
import Operations
import SQLiteStore
import Testing

@testable import Pages
@testable import Server

/// The plan over HTTP: read, questioned, accepted, followed.
struct PlanSiteTests {
    static let document = [
        "Fenland Community NHS Trust: WRES Action Plan 2025/26",
        "No.\tIndicators\tObjective\tAction\tMetric and target\tSenior lead\tOperational lead\tDue date\tStatus",
        "1.1\t2\tFair appointment\tPut a trained <b>panel member</b> on every interview.\t\tChief People Officer\tHead of Recruitment\t31 March 2025\tOngoing",
        "1.2\t3\tFair process\tHold a panel before any formal investigation begins.\t\tChief Nurse\tHead of Employee Relations\t*by June 2024\tOngoing",
        "2.1\t7\tFair careers\tOffer a career conversation to everyone who asks & answer.\t\tDirector of Education\tCareers Lead\tDecember 2026\tNew",
    ].joined(separator: "\n")

    static func upload(_ text: String, name: String = "plan.txt") -> (body: ByteBuffer, type: String) {
        let boundary = "----WebKitFormBoundaryA1b2C3"
        let body =
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n"
            + "Content-Type: text/plain\r\n\r\n\(text)\r\n--\(boundary)--\r\n"
        return (ByteBuffer(string: body), "multipart/form-data; boundary=\(boundary)")
    }

    /// Reads a document up to its preview.
    static func preview(_ client: any TestClientProtocol, _ text: String = document, name: String = "plan.txt")
        async throws
        -> String
    {
        let form = upload(text, name: name)
        let response = try await client.post("/plan/import", body: form.body, type: form.type)
        try #require(response.status == .seeOther, "\(String(buffer: response.body))")
        return try #require(response.headers[.location])
    }

    static func accept(_ client: any TestClientProtocol, _ text: String = document) async throws {
        let response = try await client.send("\(try await preview(client, text))/accept", [])
        try #require(response.status == .seeOther, "\(String(buffer: response.body))")
    }

    static let pages = [
        "/plan", "/plan?view=indicator", "/plan?view=theme", "/plan?view=lead", "/plan/timeline", "/plan/matrix",
        "/plan/overdue", "/plan/lint", "/plan/escalations", "/plan/calendar", "/plan/exports", "/plan/import",
    ]

    @Test("without a plan each page says how to begin", arguments: pages)
    func empty(path: String) async throws {
        try await TestSite().run { client in
            let text = try await client.page(path).text
            #expect(text.contains("Read a document"))
        }
    }

    @Test("a document is shown with its account, and is a plan once it is accepted")
    func documentIsAccepted() async throws {
        let site = try TestSite()
        try await site.run { client in
            let preview = try await Self.preview(client)
            #expect(try await client.page(preview).text.contains("5 lines = 5 placed + 0 not placed"))
            #expect(try site.workspace.plans().isEmpty)
            let accepted = try await client.send("\(preview)/accept", [])
            #expect(accepted.status == .seeOther)
            #expect(try site.workspace.plans().map(\.actions) == [3])
            #expect(site.waitingUploads.isEmpty)
            for path in Self.pages { #expect(try await client.page(path).text.contains("Fenland"), "\(path)") }
        }
    }

    @Test("a cancelled document leaves nothing")
    func cancelled() async throws {
        let site = try TestSite()
        try await site.run { client in
            let preview = try await Self.preview(client)
            #expect(try await client.send("\(preview)/cancel", []).status == .seeOther)
            #expect(try site.workspace.plans().isEmpty && site.waitingUploads.isEmpty)
            #expect(try await client.execute(uri: preview, method: .get).status == .notFound)
        }
    }

    @Test(
        "a document that cannot be read is refused on the page, in a sentence",
        arguments: [
            ("plan.pdf", "%PDF-1.7\n1 0 obj", "PDF"), ("minutes.txt", "All agreed.", "No action"),
            ("empty.txt", "", "empty"),
        ])
    func refused(name: String, text: String, says: String) async throws {
        let site = try TestSite()
        try await site.run { client in
            let form = Self.upload(text, name: name)
            let response = try await client.post("/plan/import", body: form.body, type: form.type)
            #expect(response.status == .unprocessableContent)
            #expect(String(buffer: response.body).contains(says), "\(String(buffer: response.body))")
            #expect(site.waitingUploads.isEmpty)
        }
    }

    @Test("an update, a moved date and evidence are kept, and shown on the action's page")
    func followed() async throws {
        let site = try TestSite()
        try await site.run { client in
            try await Self.accept(client)
            let path = "/plan/actions/1.1"
            #expect(
                try await client.send("\(path)/update", [("rating", "amber"), ("note", "Two posts & a <gap>")]).status
                    == .seeOther)
            #expect(
                try await client.send("\(path)/move", [("due", "June 2026"), ("reason", "The supplier is late")]).status
                    == .seeOther)
            #expect(try await client.send("\(path)/evidence", [("evidence", "Minutes of May")]).status == .seeOther)
            let text = try await client.page(path).text
            for words in ["Two posts & a <gap>", "The supplier is late", "Minutes of May", "June 2026"] {
                #expect(text.contains(words), "\(words)")
            }
        }
    }

    static let mistakes: [(String, [(String, String)], String)] = [
        ("1.1/update", [("rating", "red"), ("note", "Stuck")], "way back to green"),
        ("1.1/move", [("due", "June 2026"), ("reason", " ")], "Say why"),
        ("1.1/move", [("due", "soon-ish"), ("reason", "x")], "soon-ish"),
        ("1.2/move", [("due", "June 2026"), ("reason", "More time")], "cannot be moved"),
        ("1.1/evidence", [("evidence", " ")], "Nothing was entered"),
        ("2.1/edit", [("text", " ")], "words"),
    ]

    @Test("a form that cannot be kept comes back with the reason and nothing is stored", arguments: mistakes)
    func mistake(path: String, form: [(String, String)], says: String) async throws {
        let site = try TestSite()
        try await site.run { client in
            try await Self.accept(client)
            let before = try await client.text("/api/v1/plan")
            let response = try await client.send("/plan/actions/\(path)", form)
            #expect(response.status == .unprocessableContent)
            #expect(String(buffer: response.body).contains(says), "\(String(buffer: response.body))")
            #expect(try await client.text("/api/v1/plan") == before)
        }
    }

    @Test("an edit changes the fields that were changed and no other")
    func edited() async throws {
        let site = try TestSite()
        try await site.run { client in
            try await Self.accept(client)
            let response = try await client.send("/plan/actions/2.1/edit", [("responsible", "Head of Careers")])
            #expect(response.status == .seeOther)
            let text = try await client.page("/plan/actions/2.1").text
            #expect(text.contains("Head of Careers") && text.contains("Director of Education"))
        }
    }

    @Test("a later version shows what would change, and asks why a date moves")
    func laterVersion() async throws {
        let site = try TestSite()
        try await site.run { client in
            try await Self.accept(client)
            let later = Self.document.replacing("31 March 2025", with: "31 May 2025")
            let preview = try await Self.preview(client, later)
            #expect(try await client.page(preview).text.contains("Why the date is moved"))
            let refused = try await client.send("\(preview)/accept", [])
            #expect(refused.status == .unprocessableContent)
            let accepted = try await client.send("\(preview)/accept", [("reason-1.1", "The supplier is late")])
            #expect(accepted.status == .seeOther)
            #expect(try await client.page("/plan/actions/1.1").text.contains("31 May 2025"))
        }
    }

    @Test("each export is a file, and the page among them carries its own style", arguments: PlanLayoutNames.all)
    func exports(layout: String) async throws {
        let site = try TestSite()
        try await site.run { client in
            try await Self.accept(client)
            for (ending, start) in [("xlsx", "PK"), ("csv", "\u{FEFF}"), ("html", "<!doctype html>")] {
                let response = try await client.execute(uri: "/plan/exports/\(layout).\(ending)", method: .get)
                #expect(response.status == .ok)
                #expect(String(buffer: response.body).hasPrefix(start), "\(layout).\(ending)")
            }
            #expect(try await client.execute(uri: "/plan/exports/\(layout).pdf", method: .get).status == .notFound)
        }
    }

    @Test("who may not see exact counts may look at the plan, and change nothing of it")
    func protectedAudience() async throws {
        let site = try TestSite()
        try await site.run { client in
            try await Self.accept(client)
            _ = try await client.send(
                "/plan/actions/1.1/update", [("rating", "amber"), ("note", "A colleague is away")])
        }
        try await site.run(ServerSettings(ceiling: .public)) { client in
            for path in ["/plan/actions/1.1", "/api/v1/plan/actions/1.1"] {
                let text = try await client.text(path)
                #expect(!text.contains("A colleague is away"))
            }
            for path in ["1.1/update", "1.1/move", "1.1/evidence", "1.1/edit"] {
                let response = try await client.send("/plan/actions/\(path)", [("note", "x")])
                #expect(response.status == .forbidden)
            }
            let form = Self.upload(Self.document)
            #expect(try await client.post("/plan/import", body: form.body, type: form.type).status == .forbidden)
        }
    }

    @Test(
        "the pages and the API give the same actions",
        arguments: ["", "?indicator=2", "?status=new", "?q=career", "?overdue=yes"])
    func twins(query: String) async throws {
        try await TestSite().run { client in
            try await Self.accept(client)
            let json = try await client.json("/api/v1/plan\(query)")
            let actions = try #require(json["actions"] as? [[String: any Sendable]])
            let page = try await client.text("/plan\(query)")
            for key in ["1.1", "1.2", "2.1"] {
                let isListed = page.contains("href=\"/plan/actions/\(key)\"")
                let isGiven = actions.contains { $0["key"] as? String == key }
                #expect(isListed == isGiven, "\(key)")
            }
        }
    }

    @Test("an action that is not there is not found", arguments: ["9.9", "%2F..%2Fetc", "%00", "%F0%9F%98%80"])
    func unknownAction(key: String) async throws {
        try await TestSite().run { client in
            try await Self.accept(client)
            #expect(try await client.execute(uri: "/plan/actions/\(key)", method: .get).status == .notFound)
        }
    }
}

enum PlanLayoutNames {
    static let all = [
        "register", "narrative-by-indicator", "action-indicator-matrix", "theme-activity-lead-due",
        "nine-column-tracker",
        "indicator-action-kpi-sustainability",
    ]
}

extension TestClientProtocol {
    /// Posts fields as a browser does.
    func send(_ path: String, _ fields: [(String, String)]) async throws -> TestResponse {
        let text = fields.map { "\($0.0.encoded)=\($0.1.encoded)" }.joined(separator: "&")
        return try await post(path, body: ByteBuffer(string: text), type: "application/x-www-form-urlencoded")
    }
}

extension String {
    fileprivate var encoded: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
}
