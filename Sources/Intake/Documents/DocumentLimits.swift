/// How much of a document is read before it is refused. An action plan of 200 pages is about 2 MB as a file, and
/// 20 MB once unpacked; each limit leaves far more than that, and keeps a hostile file from filling the memory.
package struct DocumentLimits: Hashable, Sendable {
    /// Bytes of the file. 50 MB: a plan with many pictures is below 20 MB, and the file is held in memory.
    package var fileBytes = 50 << 20
    /// Bytes of all parts together, unpacked. 200 MB: a sheet of 600,000 cells takes about 40 MB.
    package var unpackedBytes = 200 << 20
    /// Unpacked bytes for each packed byte, looked at once a part has passed `ratioFrom`. 250: sheets full of equal
    /// rows come to about 100, an archive made to burst to 1,000 and more.
    package var unpackedRatio = 250
    /// Bytes that a part may unpack to, whatever the ratio. 8 MB: small parts of equal bytes are common and harmless.
    package var ratioFrom = 8 << 20
    /// Parts in the archive. 10,000: one for each picture, sheet and drawing.
    package var parts = 10_000
    /// Rows and paragraphs. 200,000: a plan has some hundreds.
    package var lines = 200_000
    /// Cells, with the empty ones between others. 2,000,000 take about 100 MB of memory.
    package var cells = 2_000_000
    /// Bytes of text. 64 MB, shared texts counted at each use, so that a small file cannot stand for a vast text.
    package var textBytes = 64 << 20
    /// Bytes of one line, record or cell. 1 MB: a whole page is about 4,000.
    package var lineBytes = 1 << 20
    /// Shared texts, cell formats, merged areas, list levels: the tables that a file brings with it.
    package var entries = 1_000_000

    package static let standard = DocumentLimits()

    package init() {}
}
