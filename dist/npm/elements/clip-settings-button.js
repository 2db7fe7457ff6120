import"../chunks/common-DuaPOZP2.js";import"lit";import"lit/decorators.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-DV60hONb.js";import"../chunks/clip-player-zgI59CkD.js";
