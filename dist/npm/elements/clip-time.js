import"../chunks/common-DuaPOZP2.js";import"lit";import"../chunks/clip-player-zgI59CkD.js";export{j as ClipTime}from"../chunks/clip-controls-DV60hONb.js";
