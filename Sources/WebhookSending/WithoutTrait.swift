#if !Receiver
/// Sending needs the signatures of the trait `Receiver`; without it the module is empty.
enum WithoutTrait {}
#endif
