import Foundation
import PackagePlugin

/// Builds the files of one folder into a target, so that the program needs no folder beside it.
/// The folder is the one at the top of the package that bears the target's name in lower case.
@main
struct EmbedFiles: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: target.name.lowercased())
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
        return [
            .buildCommand(
                displayName: "Embedding \(folder.lastPathComponent)/ in \(target.name)",
                executable: try context.tool(named: "embed-files").url,
                arguments: [folder.path, output.path],
                inputFiles: Self.files(in: folder),
                outputFiles: [output])
        ]
    }

    static func files(in folder: URL) -> [URL] {
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        let files = (found?.allObjects as? [URL] ?? []).filter { !$0.hasDirectoryPath }
        return files.sorted { $0.path < $1.path }
    }
}
