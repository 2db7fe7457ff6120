interface Policy {
    createScriptURL(address: string): string;
}
interface PolicyFactory {
    createPolicy(name: string, rules: Policy): Policy;
}
declare global {
    var trustedTypes: PolicyFactory | undefined;
    /** The one policy, kept so that a second copy of the library on the page reuses it. */
    var inlineClipPolicy: Policy | undefined;
}
/**
 * The address of a worker as Trusted Types want it (policy `inline-clip`), which lets through `blob:` addresses only:
 * those can be made by nobody but this page. Without Trusted Types, the address as it is.
 */
export declare function trustedScriptUrl(address: string): string;
export {};
