import Mustache

/// Turns pages into HTML with the templates that are built into the program.
package struct Renderer: Sendable {
    /// A template that is not well formed, found when the program starts.
    package struct TemplateFault: Error, CustomStringConvertible {
        package let description: String
    }

    package let stylesheets: Stylesheets
    private let library: MustacheLibrary
    private let organisation: String
    private let labelsNote: String
    private let sections: [Section]

    /// - Parameters:
    ///   - organisation: what the trust is called.
    ///   - labelsNote: a note on the words used for the groups, for the foot of each page.
    ///   - showsImports: pages lead to the imports, with their counts of rows.
    package init(organisation: String, labelsNote: String, showsImports: Bool) throws(TemplateFault) {
        (self.organisation, self.labelsNote) = (organisation, labelsNote)
        sections = Section.allCases.filter { $0 != .imports || showsImports }
        stylesheets = Stylesheets()
        library = try Self.library(EmbeddedFiles.all)
    }

    package func html(_ page: some Page) -> String {
        library.render(Framed(frame: frame(of: page), page: page), withTemplate: type(of: page).template) ?? ""
    }

    private func frame(of page: some Page) -> Frame {
        Frame(
            windowTitle: "\(page.heading) – Parity", organisation: organisation, homePath: SiteURL.overview.path(),
            helpPath: SiteURL.help.path(), apiPath: SiteURL.apiOverview.path(),
            importsPath: sections.contains(.imports) ? SiteURL.imports.path() : nil,
            entries: sections.map {
                Frame.Entry(name: $0.name, path: $0.path, isCurrent: $0 == page.section)
            }, stylePaths: stylesheets.paths, jsonPath: page.jsonPath, labelsNote: labelsNote)
    }

    private static func library(_ files: [String: String]) throws(TemplateFault) -> MustacheLibrary {
        var library = MustacheLibrary()
        let (folder, ending) = ("templates/", ".mustache")
        for (path, text) in files where path.hasPrefix(folder) && path.hasSuffix(ending) {
            let name = String(path.dropFirst(folder.count).dropLast(ending.count))
            do { try library.register(text, named: name) } catch {
                throw TemplateFault(description: "The template “\(path)” is not well formed: \(error)")
            }
        }
        return library
    }
}
