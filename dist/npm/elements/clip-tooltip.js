import"../chunks/common-8c65aad5.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-8c65aad5.js";export{ClipTooltip}from"../chunks/clip-tooltip-8c65aad5.js";
