/// An event type that was assumed before the whole body was read.
struct TypeGuess {
    let index: Int
    /// The nodes in the body that the guess is based on, with their offsets. Header fields are not
    /// included, since they cannot change.
    let evidence: [(node: Int, offset: Int?)]
}
