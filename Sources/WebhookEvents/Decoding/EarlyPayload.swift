/// A payload that was read while the body was scanned.
struct EarlyPayload {
    let content: FieldContent
    /// The event type that was assumed for the payload; `nil` if all types have the same payload.
    let guess: TypeGuess?
}
