import"../chunks/common-COzfGs9a.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-d2wx0_pN.js";export{ClipTooltip}from"../chunks/clip-tooltip-CVuR7C3K.js";
