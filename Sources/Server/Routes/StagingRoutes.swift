import Foundation
import Hummingbird
import Intake
import NIOCore
import Operations
import Pages
import Workforce

/// From an upload to rows in the store.
extension ImportRoutes {
    func upload(_ request: Request) async throws -> Response {
        let path = site.uploads.newPath()
        var entered = ImportsPage.Entered()
        do {
            let form = try await UploadForm.read(request, to: path, limit: site.settings.uploadLimit << 20)
            entered = ImportsPage.Entered(
                dataset: form.fields["dataset"], asOf: form.fields["as-of"], isPartial: form.fields["partial"] != nil)
            let staged = try await readThrough(form, entered, path)
            return .seeOther(SiteURL.staged.path(try await site.uploads.stage(staged)))
        } catch {
            Uploads.delete(path)
            guard case .bad(let mistake) = SiteFault(error) else { throw error }
            return try await page(entered: entered, mistake: mistake)
        }
    }

    private func readThrough(
        _ form: UploadForm, _ entered: ImportsPage.Entered, _ path: String
    ) async throws -> Uploads.Staged {
        guard let name = form.fileName else { throw SiteFault.bad("No file was chosen. Choose one and try again.") }
        let request = ImportRequest(
            dataset: entered.dataset ?? "", path: path, fileName: name, asOf: try day(entered.asOf),
            isPartial: entered.isPartial, rejectedPath: site.uploads.newPath(), by: site.settings.person,
            now: site.now())
        let workspace = site.workspace
        return try await offloaded {
            let outcome = try Self.inWords(path, name) { try ImportExtract(workspace).preview(request) }
            guard let report = outcome.report, let dataset = workspace.settings.vocabulary.dataset(request.dataset)
            else { throw SiteFault.bad("The file could not be read.") }
            return Uploads.Staged(
                request: request, dataset: dataset, asOf: outcome.asOf, report: report,
                isKnown: outcome.status == .alreadyThere)
        }
    }

    /// A fault of the file speaks of it by the name that its owner knows, and of the form rather than of a command.
    private static func inWords<T>(_ path: String, _ name: String, _ body: () throws -> T) throws -> T {
        do { return try body() } catch let fault as FileFault {
            let kept = (path as NSString).lastPathComponent
            throw SiteFault.bad(fault.description.replacing(path, with: name).replacing(kept, with: name))
        } catch ImportFault.dayNeeded(let dataset, let file) {
            throw SiteFault.bad(
                "The \(dataset) extract describes one day, and the name “\(file)” does not say which. Enter the day.")
        } catch ImportFault.dayNotWanted(let dataset) {
            throw SiteFault.bad("The rows of the \(dataset) extract carry their own dates. Leave the day empty.")
        }
    }

    private func day(_ text: String?) throws -> Day? {
        guard let text, !text.isEmpty else { return nil }
        guard let day = Day(iso: text) else {
            throw SiteFault.bad("“\(text)” is not a day. Write it as 2025-03-31.")
        }
        return day
    }

    func preview(_ token: String) async throws -> Response {
        guard let staged = await site.uploads.staged(token) else { throw gone }
        let upload = PreviewPage.Upload(
            token: token, fileName: staged.request.fileName, dataset: staged.dataset, asOf: staged.asOf,
            isPartial: staged.request.isPartial, isKnown: staged.isKnown)
        return Response(html: site.renderer.html(PreviewPage(upload, staged.report)))
    }

    private var gone: SiteFault {
        .notFound("This upload is no longer there: it was stored or cancelled, or half an hour has passed.")
    }

    func store(_ token: String) async throws -> Response {
        guard let staged = await site.uploads.take(token) else { throw gone }
        let outcome: ImportExtract.Outcome
        do { outcome = try await imported(staged) } catch {
            await site.uploads.putBack(staged, as: token)
            throw error
        }
        Uploads.delete(staged.request.path)
        guard let entry = outcome.entry else {
            throw SiteFault.bad("Some rows have errors, so nothing was stored. Upload the file again.")
        }
        var query = [(outcome.status == .alreadyThere ? "already" : "stored", "\(entry.id)")]
        if let path = outcome.rejectedPath {
            let name = "\(staged.dataset.id)-rejected-\(entry.id).csv"
            query.append(("rejected", await site.uploads.keepRejected(path, name: name)))
        }
        return .seeOther(SiteURL.imports.path(query: query.map { (name: $0.0, value: $0.1) }))
    }

    private func imported(_ staged: Uploads.Staged) async throws -> ImportExtract.Outcome {
        var request = staged.request
        (request.asOf, request.now) = (staged.asOf, site.now())
        let (workspace, wanted) = (site.workspace, request)
        do { return try await offloaded { try ImportExtract(workspace)(wanted) } } catch {
            wanted.rejectedPath.map(Uploads.delete)
            throw error
        }
    }

    /// Sends the rows and deletes them; a mere look at the headers leaves them.
    func rejected(_ request: Request, _ token: String) async throws -> Response {
        guard request.method == .get else { return Response(status: .ok) }
        guard let (path, name) = await site.uploads.takeRejected(token) else {
            throw SiteFault.notFound(
                "The rejected rows are no longer there: they were fetched, or half an hour has passed.")
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"\(name)\"",
            ],
            body: ResponseBody { writer in
                defer { Uploads.delete(path) }
                let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
                defer { try? file.close() }
                while let piece = try file.read(upToCount: 1 << 16), !piece.isEmpty {
                    try await writer.write(ByteBuffer(bytes: piece))
                }
                try await writer.finish(nil)
            })
    }
}

/// What the imports page says about the last step, from the address it was sent to.
enum ImportNotice {
    static func notice(_ given: [String: String], _ imports: [ImportSummary]) -> ImportsPage.Notice? {
        let entry = { (name: String) in
            given[name].flatMap(Int.init).flatMap { id in imports.first { $0.id == id } }
        }
        if let stored = entry("stored") {
            return ImportsPage.Notice(
                heading: "Stored", text: "Import \(stored.id), \(stored.file): \(stored.accepted) rows stored.",
                downloadPath: given["rejected"].map { SiteURL.rejectedRows.path($0) })
        }
        if let already = entry("already") {
            return ImportsPage.Notice(
                heading: "Already there", text: "This file was import \(already.id). Nothing was changed.")
        }
        if let removed = entry("removed"), removed.removedAt != nil {
            return ImportsPage.Notice(heading: "Removed", text: "Import \(removed.id) no longer counts.")
        }
        return given["cancelled"] == nil
            ? nil : ImportsPage.Notice(heading: "Cancelled", text: "The upload was deleted. Nothing was stored.")
    }
}
