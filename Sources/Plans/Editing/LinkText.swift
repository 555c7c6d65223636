extension Link {
    /// `3 direct`, or with the framework where that is not plain from the field: `WDES: 3 (direct)`.
    package var canonicalText: String {
        let item = CanonicalText.line(item)
        return [.wres, .hia].contains(framework)
            ? "\(item) \(strength.title)" : "\(framework.rawValue): \(item) (\(strength.title))"
    }
}

extension Link.Strength {
    /// `measured on`
    package var title: String { rawValue.replacing("-", with: " ") }
}

extension ActionStatus {
    /// `not stated`
    package var title: String { rawValue.replacing("-", with: " ") }
}

extension Lead {
    /// The words that were printed, with the post where they lack it.
    package var canonicalText: String {
        let words = CanonicalText.line(text)
        guard let post = post.map(CanonicalText.line), !post.isEmpty, !words.contains(post) else { return words }
        return "\(words) (\(post))"
    }
}

extension Action.Part {
    /// `Ask the networks (due: March 2025)`
    package var canonicalText: String {
        let due = due.canonicalText
        return CanonicalText.line(due.isEmpty ? text : "\(text) (due: \(due))")
    }
}
