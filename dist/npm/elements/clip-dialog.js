import"../chunks/common-8c65aad5.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-8c65aad5.js";import"../chunks/clip-player-8c65aad5.js";
