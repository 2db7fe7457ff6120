export{f as ClipOpenPageButton}from"../chunks/clip-controls-BprJ2GJ6.js";import"lit";import"lit/decorators.js";import"../chunks/shared-Be36fTNe.js";import"../chunks/clip-player-sa6f3dOx.js";
