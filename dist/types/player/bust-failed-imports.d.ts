/** Gives later imports another address: browsers may cache a failed import (Firefox does so for ever). */
export declare function bustFailedImports(): void;
