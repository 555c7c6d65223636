import Foundation

/// Plain text and CSV.
enum TextReader {
    static func read(_ bytes: [UInt8], _ encoding: TextEncoding, into draft: DocumentDraft) throws(DocumentFault) {
        let text = transcode(bytes, encoding)
        if let delimiter = DelimiterGuess.delimiter(of: text, name: draft.name) {
            try DelimitedText.read(text, delimiter: delimiter, into: draft)
        } else {
            try TabbedText.read(text, into: draft)
        }
    }

    /// The text as UTF-8. What has no character becomes U+FFFD when it is made a string.
    private static func transcode(_ bytes: [UInt8], _ encoding: TextEncoding) -> [UInt8] {
        var transcoder = Transcoder(encoding, read: MemoryReading.reading(bytes))
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var chunk = [UInt8](repeating: 0, count: FileScan.chunkSize)
        while true {
            let count = (try? chunk.withUnsafeMutableBytes { try transcoder.fill($0) }) ?? 0
            guard count > 0 else { return result }
            result.append(contentsOf: chunk.prefix(count))
        }
    }
}

/// Bytes at hand, given in the way a file gives them.
enum MemoryReading {
    static func reading(_ bytes: [UInt8]) -> ByteReading {
        var at = 0
        return { buffer in
            let count = min(buffer.count, bytes.count - at)
            buffer.copyBytes(from: bytes[at..<(at + count)])
            at += count
            return count
        }
    }
}
