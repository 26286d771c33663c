#if !Receiver
/// Sending needs the signature schemes of the trait `Receiver`. Without the trait, the module is empty.
enum WithoutTrait {}
#endif
