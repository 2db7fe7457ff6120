/** The version of this library, as it stands in the addresses of its files; a test holds it to package.json's. */
export declare const version = "0.1.0";
/** `integrity` of the host script (Subresource Integrity); empty where it is not known, and then left out of codes. */
export declare const hostIntegrity: string;
