@_spi(Reading) import StrictJSON

/// A value in a text that was read.
@_spi(Generated) public struct FieldView: Sendable {
    let document: RecordDocument
    let index: Int

    var slot: Slot { document.slots[index] }
}
