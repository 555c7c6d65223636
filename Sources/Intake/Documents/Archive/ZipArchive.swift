import CMinizip

/// The parts of a zip archive, unpacked in pieces and never to disk, counted against the limits on the way.
final class ZipArchive {
    private struct Part {
        var name: String
        var place: unz64_file_pos
        var packed: Int
        var isEncrypted: Bool
    }

    let draft: DocumentDraft
    private let file: MemoryFile
    private let handle: unzFile
    private var parts: [String: Part] = [:]
    private var unpacked = 0

    init(_ bytes: [UInt8], draft: DocumentDraft) throws(DocumentFault) {
        self.draft = draft
        file = MemoryFile(bytes)
        var functions = file.functions
        guard let handle = unzOpen2_64(nil, &functions) else {
            throw draft.damaged("its end is missing, as when a download was broken off")
        }
        self.handle = handle
        try list()
    }

    deinit { unzClose(handle) }

    /// Names as they stand in the archive, in the order of the alphabet.
    var names: [String] { parts.values.map(\.name).sorted() }

    func has(_ name: String) -> Bool { parts[name.lowercased()] != nil }

    /// Unpacks a part and hands it out piece by piece.
    func unpack(
        _ name: String, each: (UnsafeBufferPointer<CChar>) throws(DocumentFault) -> Void
    ) throws(DocumentFault) {
        guard let part = parts[name.lowercased()] else {
            throw draft.damaged("the part “\(name)” is missing in it")
        }
        try open(part)
        var piece = [CChar](repeating: 0, count: 1 << 16)
        var total = 0
        while true {
            let count = Int(unzReadCurrentFile(handle, &piece, UInt32(piece.count)))
            guard count >= 0 else { throw broken(part) }
            guard count > 0 else { break }
            total += count
            try charge(count, total: total, of: part)
            try hand(piece, count, each)
        }
        guard unzCloseCurrentFile(handle) == UNZ_OK else { throw broken(part) }
    }

    private func hand(
        _ piece: [CChar], _ count: Int, _ each: (UnsafeBufferPointer<CChar>) throws(DocumentFault) -> Void
    ) throws(DocumentFault) {
        var fault: DocumentFault?
        piece.withUnsafeBufferPointer { all in
            do throws(DocumentFault) { try each(.init(rebasing: all.prefix(count))) } catch { fault = error }
        }
        if let fault { throw fault }
    }

    private func open(_ part: Part) throws(DocumentFault) {
        guard !part.isEncrypted else { throw DocumentRefusal.password.fault(name: draft.name) }
        var place = part.place
        guard unzGoToFilePos64(handle, &place) == UNZ_OK, unzOpenCurrentFile(handle) == UNZ_OK else {
            throw broken(part)
        }
    }

    private func charge(_ count: Int, total: Int, of part: Part) throws(DocumentFault) {
        unpacked += count
        let limits = draft.limits
        guard unpacked <= limits.unpackedBytes else {
            throw .tooLarge(draft.name, "unpacked it has more than \(limits.unpackedBytes >> 20) MB")
        }
        guard total <= limits.ratioFrom || total / max(1, part.packed) <= limits.unpackedRatio else {
            throw .tooLarge(
                draft.name, "the part “\(part.name)” unpacks to more than \(limits.unpackedRatio) times its size")
        }
    }

    private func broken(_ part: Part) -> DocumentFault {
        draft.damaged("the part “\(part.name)” cannot be unpacked")
    }

    private func list() throws(DocumentFault) {
        var status = unzGoToFirstFile(handle)
        while status == UNZ_OK {
            guard parts.count < draft.limits.parts else {
                throw .tooLarge(draft.name, "it is an archive of more than \(draft.limits.parts) parts")
            }
            try take(try currentPart())
            status = unzGoToNextFile(handle)
        }
        guard status == UNZ_END_OF_LIST_OF_FILE, !parts.isEmpty else {
            throw draft.damaged("its list of contents cannot be read")
        }
    }

    /// Two parts of one name would let two programs see two different documents.
    private func take(_ part: Part) throws(DocumentFault) {
        guard parts.updateValue(part, forKey: part.name.lowercased()) == nil else {
            throw draft.damaged("the part “\(part.name)” stands in it twice")
        }
    }

    private func currentPart() throws(DocumentFault) -> Part {
        var info = unz_file_info64()
        var name = [CChar](repeating: 0, count: 1024)
        var place = unz64_file_pos()
        let capacity = uLong(name.count - 1)
        guard unzGetCurrentFileInfo64(handle, &info, &name, capacity, nil, 0, nil, 0) == UNZ_OK,
            unzGetFilePos64(handle, &place) == UNZ_OK
        else { throw draft.damaged("its list of contents cannot be read") }
        let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return Part(
            name: String(decoding: bytes, as: UTF8.self), place: place, packed: Int(clamping: info.compressed_size),
            isEncrypted: info.flag & 1 != 0)
    }
}
