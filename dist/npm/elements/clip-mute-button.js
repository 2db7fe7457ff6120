import"../chunks/common-DuaPOZP2.js";import"lit";export{e as ClipMuteButton}from"../chunks/clip-controls-DV60hONb.js";import"../chunks/clip-player-zgI59CkD.js";
