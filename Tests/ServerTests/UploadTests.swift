import Foundation
import Hummingbird
import HummingbirdTesting
import NIOCore
import Operations
import Testing

@testable import Server

struct UploadTests {
    static let header = """
        Employee Number,Assignment Number,Primary Assignment,Assignment Category,Assignment Status,Organisation,\
        Care Group,Directorate,Service,Staff Group,Role,Occupation Code,Pay Grade,Ethnic Origin,Gender,NI Number
        """

    static func row(_ number: Int, primary: String = "Yes", ethnicity: String = "A") -> String {
        "\(number),\(number),\(primary),Permanent,Active Assignment,Test Trust,Surgery,Acute,Theatres,"
            + "Nursing,Nurse,N6A,Band 5,\(ethnicity),Female,AB123456C"
    }

    static let good = ([header] + (1...30).map { row($0, ethnicity: $0 < 20 ? "A" : "M") }).joined(separator: "\n")
    static let bad = ([header] + [row(1), row(2, primary: "Perhaps"), "", row(3, ethnicity: "<script>Q9")])
        .joined(separator: "\n")

    /// A form as a browser sends it.
    static func form(
        _ file: String, name: String = "staff-2025-03-31.csv", dataset: String = "staff", partial: Bool = false,
        asOf: String = ""
    ) -> (body: ByteBuffer, type: String) {
        let boundary = "----WebKitFormBoundaryA1b2C3"
        var body = ""
        for (field, value) in [("dataset", dataset), ("as-of", asOf)] + (partial ? [("partial", "yes")] : []) {
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n"
        }
        body +=
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n"
            + "Content-Type: text/csv\r\n\r\n\(file)\r\n--\(boundary)--\r\n"
        return (ByteBuffer(string: body), "multipart/form-data; boundary=\(boundary)")
    }

    static let cutOff = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\na,b"

    static func raw(_ text: String, _ type: String) -> (body: ByteBuffer, type: String) {
        (ByteBuffer(string: text), type)
    }

    /// Uploads and gives the address of the preview.
    static func upload(
        _ client: any TestClientProtocol, _ form: (body: ByteBuffer, type: String)
    ) async throws -> String {
        let response = try await client.post("/imports/preview", body: form.body, type: form.type)
        try #require(response.status == .seeOther, "\(String(buffer: response.body))")
        return try #require(response.headers[.location])
    }

    @Test("a file is previewed, stored, listed and removed; nothing is stored before Store")
    func fileIsPreviewedStoredListedAndRemoved() async throws {
        let site = try TestSite()
        try await site.run { client in
            // When a good file is uploaded
            let preview = try await Self.upload(client, Self.form(Self.good))
            // Then it is shown and nothing is stored
            let page = try await client.page(preview)
            #expect(page.text.contains("30 read = 30 accepted + 0 rejected + 0 blank"))
            #expect(page.text.contains("NI Number"))
            #expect(try site.workspace.imports().isEmpty)
            #expect(site.waitingUploads.count == 1)
            // When it is stored, Then the history has it, the upload is gone, and the number can be seen
            let stored = try await client.post("\(preview)/store")
            #expect(stored.status == .seeOther)
            let history = try await client.page(try #require(stored.headers[.location]))
            #expect(history.with(class: "nhsuk-notification-banner").count == 1)
            #expect(history.text.contains("staff-2025-03-31.csv"))
            #expect(try site.workspace.imports().count == 1)
            #expect(site.waitingUploads.isEmpty)
            #expect(try await client.page("/").text.contains("36.7%"))
            // When it is removed, Then it stands in the history and counts no more
            #expect(try await client.page("/imports/1/remove").text.contains("Remove import 1?"))
            #expect(try await client.post("/imports/1/remove").status == .seeOther)
            #expect(try site.workspace.imports().first?.removedAt != nil)
            #expect(try await client.page("/").text.contains("Nothing has been imported yet"))
            #expect(try await client.post("/imports/1/remove").status == .badRequest)
        }
    }

    @Test("rows with errors keep a file from being stored, and are shown by cell")
    func rowsWithErrorsAreShownByCell() async throws {
        let site = try TestSite()
        try await site.run { client in
            let preview = try await Self.upload(client, Self.form(Self.bad))
            let page = try await client.page(preview)
            // Then the problem is addressed as a spreadsheet shows it, and what was written is text
            #expect(page.text.contains("C “Primary Assignment”") && page.text.contains("“Perhaps”"))
            #expect(page.text.contains("“<script>Q9”"))
            #expect(page.text.contains("unreadable-yes-no"))
            #expect(!page.text.contains("Store 2 rows"))
            // and storing all the same changes nothing
            #expect(try await client.post("\(preview)/store").status == .badRequest)
            #expect(try site.workspace.imports().isEmpty)
            #expect(site.waitingUploads.isEmpty)
        }
    }

    @Test("the good rows are taken if asked, and the others can be fetched once")
    func goodRowsAreTakenIfAsked() async throws {
        let site = try TestSite()
        try await site.run { client in
            let preview = try await Self.upload(client, Self.form(Self.bad, partial: true))
            #expect(try await client.page(preview).text.contains("Store 2 rows"))
            let stored = try await client.post("\(preview)/store")
            let entry = try #require(try site.workspace.imports().first)
            #expect((entry.read, entry.accepted, entry.rejected, entry.blank) == (4, 2, 1, 1))
            // Then the banner offers the rejected row
            let history = try await client.page(try #require(stored.headers[.location]))
            let link = try #require(history.links.first { $0.hasPrefix("/imports/rejected/") })
            #expect(try await client.execute(uri: link, method: .head).status == .ok)
            let file = try await client.execute(uri: link, method: .get)
            let text = String(buffer: file.body)
            #expect(file.headers[.contentDisposition] == "attachment; filename=\"staff-rejected-1.csv\"")
            #expect(text.contains("Perhaps") && text.contains("Parity: reason for rejection"))
            #expect(!text.contains("AB123456C"))
            // and it is gone once fetched
            #expect(try await client.execute(uri: link, method: .get).status == .notFound)
            #expect(site.waitingUploads.isEmpty)
        }
    }

    @Test("a cancelled upload is deleted and can no longer be stored")
    func cancelledUploadIsDeleted() async throws {
        let site = try TestSite()
        try await site.run { client in
            let preview = try await Self.upload(client, Self.form(Self.good))
            #expect(try await client.post("\(preview)/cancel").status == .seeOther)
            #expect(site.waitingUploads.isEmpty)
            #expect(try await client.post("\(preview)/store").status == .notFound)
            #expect(try await client.execute(uri: preview, method: .get).status == .notFound)
            #expect(try site.workspace.imports().isEmpty)
        }
    }

    @Test("an upload that nobody stored expires")
    func uploadExpires() async throws {
        let site = try TestSite()
        try await site.run(ServerSettings(uploadLifetime: .zero)) { client in
            let preview = try await Self.upload(client, Self.form(Self.good))
            #expect(try await client.execute(uri: preview, method: .get).status == .notFound)
            #expect(try await client.post("\(preview)/store").status == .notFound)
            #expect(site.waitingUploads.isEmpty)
        }
    }

    @Test("what an earlier run left behind is deleted at the start")
    func leftoversAreDeletedAtTheStart() async throws {
        let site = try TestSite()
        // Given an upload of this program, one of a program that is gone, and one of a program that runs
        try await site.run { client in _ = try await Self.upload(client, Self.form(Self.good)) }
        #expect(site.waitingUploads.count == 1)
        let uploads = "\(site.workspace.folder)/uploads"
        for process in ["2147483646", "1"] {
            try FileManager.default.createDirectory(
                atPath: "\(uploads)/\(process)", withIntermediateDirectories: true)
        }
        // When a server starts, Then only what a running program has is left
        _ = try site.application()
        #expect(site.waitingUploads.isEmpty)
        let left = Set(try FileManager.default.contentsOfDirectory(atPath: uploads))
        #expect(left == ["1", "\(ProcessInfo.processInfo.processIdentifier)"])
    }

    @Test("an uploaded file can be read by its owner only")
    func uploadIsPrivate() async throws {
        let site = try TestSite()
        try await site.run { client in
            _ = try await Self.upload(client, Self.form(Self.good))
            let name = try #require(site.waitingUploads.first)
            let folder = site.uploadsFolder
            for (path, mode) in [(folder, 0o700), ("\(folder)/\(name)", 0o600)] {
                let found = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
                #expect(found?.intValue == mode)
            }
        }
    }

    @Test("the same file again is recognised")
    func sameFileAgainIsRecognised() async throws {
        let site = try TestSite()
        try await site.run { client in
            let first = try await Self.upload(client, Self.form(Self.good))
            _ = try await client.post("\(first)/store")
            let second = try await client.page(try await Self.upload(client, Self.form(Self.good)))
            #expect(second.text.contains("has been imported before"))
            #expect(!second.text.contains("Store 30 rows"))
        }
    }

    @Test(
        "a file that cannot be read is refused in a sentence, beside the form, and nothing is kept",
        arguments: [
            (form(good, name: "staff.csv"), "does not say which"),
            (form(good, name: "staff-2031-03-31.csv"), "in the future"),
            (form("", name: "staff-2025-03-31.csv"), "empty"),
            (form("PK\u{3}\u{4}rest of a workbook", name: "staff-2025-03-31.csv"), "workbook"),
            (form("a,b\n1,2\n", name: "staff-2025-03-31.csv"), "staff-2025-03-31.csv"),
            (form(good, dataset: "shoes"), "shoes"),
            (form(good, asOf: "31/02"), "not a day"),
            (form(good, name: ""), "No file was chosen"),
            (raw("dataset=staff", "application/x-www-form-urlencoded"), "not a form with a file"),
            (raw(cutOff, "multipart/form-data; boundary=x"), "broke off"),
        ])
    func unreadableFileIsRefused(form: (body: ByteBuffer, type: String), words: String) async throws {
        let site = try TestSite()
        try await site.run { client in
            let response = try await client.post("/imports/preview", body: form.body, type: form.type)
            #expect(response.status == .unprocessableContent)
            let page = try PageReader(String(buffer: response.body))
            let summary = try #require(page.with(class: "nhsuk-error-summary").first)
            #expect(summary.text.contains(words), "“\(summary.text)”")
            #expect(!summary.text.contains("uploads") && !summary.text.contains("--as-of"))
            #expect(site.waitingUploads.isEmpty)
            #expect(try site.workspace.imports().isEmpty)
        }
    }

    @Test("a file beyond the limit is refused before it is kept")
    func fileBeyondTheLimitIsRefused() async throws {
        let site = try TestSite()
        try await site.run(ServerSettings(uploadLimit: 1)) { client in
            let form = Self.form(String(repeating: Self.row(1) + "\n", count: 12_000))
            let response = try await client.post("/imports/preview", body: form.body, type: form.type)
            #expect(response.status == .contentTooLarge)
            #expect(site.waitingUploads.isEmpty)
        }
    }
}
