import Plans

/// A text that cannot be taken over into a field.
package struct FieldFault: Error, Hashable, Sendable {
    package var field: ActionField
    package var text: String
    /// What may be written, with an example.
    package var message: String

    package init(field: ActionField, text: String, message: String) {
        (self.field, self.text, self.message) = (field, text, message)
    }
}
