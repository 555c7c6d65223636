import Foundation
import Testing

/// The power may fail, or somebody may pull the plug: the workspace is as it was before the import.
struct KilledImportTests {
    @Test("killed in the middle of an import, the workspace is as before it")
    func killedInTheMiddle() throws {
        // Given a workspace with one import
        let folder = try TemporaryFolder()
        let workspace = "\(folder.path)/w"
        try Program.run("init", workspace)
        let first = try folder.write("staff-2024-03-31.csv", Self.staff(rows: 3).utf8)
        #expect(try Program.run("import", "staff", first, "--workspace", workspace).status == 0)
        let before = try Program.run("imports", "--workspace", workspace, "--format", "json").output
        // When a large import is killed once its transaction has begun to reach the disk
        let large = try folder.write("staff-2025-03-31.csv", Self.staff(rows: 150_000).utf8)
        let process = Program.process(["import", "staff", large, "--workspace", workspace])
        (process.standardOutput, process.standardError) = (Pipe(), Pipe())
        try process.run()
        let caught = waitForWriting(process, "\(workspace)/parity.sqlite-wal")
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        // Then nothing of it is there, and the same file can be imported
        #expect(caught, "the import ended before it could be killed")
        #expect(try Program.run("imports", "--workspace", workspace, "--format", "json").output == before)
        #expect(try Program.run("import", "staff", first, "--workspace", workspace).output.contains("Nothing changed"))
    }

    /// Spins until the log of the database has grown past what the first import left, or the process has ended.
    private func waitForWriting(_ process: Process, _ log: String) -> Bool {
        while process.isRunning {
            let size = try? FileManager.default.attributesOfItem(atPath: log)[.size] as? Int
            if let size, size > 1_000_000 { return process.isRunning }
            sched_yield()
        }
        return false
    }

    static func staff(rows: Int) -> String {
        BadInputTests.header
            + (1...rows).map {
                "\($0),\($0),Yes,Permanent,Trust,Surgery,Acute,Theatres,Nursing and Midwifery Registered,N6A,Band 5,A\n"
            }.joined()
    }
}
