import"../chunks/common-DuaPOZP2.js";import"lit";export{f as ClipPlayButton}from"../chunks/clip-controls-DV60hONb.js";import"../chunks/clip-player-zgI59CkD.js";
