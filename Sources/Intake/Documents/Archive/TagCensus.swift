/// Counts the equals signs of each tag before libxml2 sees it: it compares every attribute of a tag with every other,
/// so that one tag with half a million would take minutes.
struct TagCensus {
    /// No part of a Word or Excel file comes near it; the beginning of a document has about forty.
    static let mostSigns = 500

    private var isInTag = false
    private var signs = 0

    /// False where a tag has more signs than any real one.
    mutating func take(_ bytes: UnsafeBufferPointer<CChar>) -> Bool {
        for byte in bytes {
            switch byte {
            case 0x3C: (isInTag, signs) = (true, 0)
            case 0x3E: isInTag = false
            case 0x3D where isInTag: signs += 1
            default: continue
            }
            if signs > Self.mostSigns { return false }
        }
        return true
    }
}
