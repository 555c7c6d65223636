@testable import Catalogue

/// The built-in catalogue, read once for all tests that only look at it.
enum BuiltIn {
    static let catalogue = Result { try Catalogue.load() }
}
