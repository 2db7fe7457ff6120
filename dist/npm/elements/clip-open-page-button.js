export{f as ClipOpenPageButton}from"../chunks/clip-controls-qCj1l-sN.js";import"lit";import"lit/decorators.js";import"../chunks/shared-CBPLxjFc.js";import"../chunks/clip-player-c36m2dRW.js";
