import GRDB

extension StoreFault {
    /// Runs the body; a SQLite error comes out as a fault, any other error as it is.
    static func translating<T>(_ path: String?, _ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreFault(
                code: error.resultCode.rawValue, message: error.message ?? "no details",
                path: path ?? "The store in memory")
        }
    }

    /// - Parameter code: SQLite's primary result code (https://www.sqlite.org/rescode.html).
    init(code: Int32, message: String, path: String) {
        switch ResultCode(rawValue: code) {
        case .SQLITE_NOTADB: self = .notADatabase(path)
        case .SQLITE_CANTOPEN, .SQLITE_PERM: self = .cannotOpen(path)
        case .SQLITE_READONLY: self = .readOnly(path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .inUse(path)
        case .SQLITE_FULL: self = .diskFull(path)
        case .SQLITE_CORRUPT: self = .damaged(path)
        case .SQLITE_CONSTRAINT: self = .refused(message)
        default: self = .unexpected(message)
        }
    }
}
