import"../chunks/common-DuaPOZP2.js";import"lit";import"lit/decorators.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-DV60hONb.js";import"../chunks/clip-player-zgI59CkD.js";
