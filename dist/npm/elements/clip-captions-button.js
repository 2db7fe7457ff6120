import"../chunks/common-DuaPOZP2.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-DV60hONb.js";import"../chunks/clip-player-zgI59CkD.js";
